import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { checkTexts } from '../../shared/tables/check-texts.ts';
import { describeCheck } from '../../shared/tables/describe-check.ts';
import type { TableCheck } from '../../shared/tables/verdict.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  item: { borderLeftWidth: '4px' },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  note: { borderLeftColor: tokens.colorNeutralStroke1 },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  errorText: { color: tokens.colorStatusDangerForeground3 },
  warningText: { color: tokens.colorStatusWarningForeground3 },
  noteText: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  error: <ErrorCircle16Filled aria-hidden />,
  warning: <Warning16Filled aria-hidden />,
  note: <Info16Regular aria-hidden />,
};

interface TableCheckItemProps {
  readonly check: TableCheck;
  readonly onGoTo: (address: string) => void;
}

export function TableCheckItem({ check, onGoTo }: TableCheckItemProps): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { texts, language } = useWords();
  const look = lookOf(check);
  const { verdicts, kinds } = checkTexts[language];
  return (
    <li className={mergeClasses(page.card, styles.item, styles[look])}>
      <div className={mergeClasses(styles.head, styles[`${look}Text`])}>
        {icons[look]}
        <span>
          {verdicts[check.verdict]}: {kinds[check.kind]}
        </span>
      </div>
      {check.label !== '' && <div className={page.strong}>{check.label}</div>}
      <div>{describeCheck(check, language)}</div>
      <div className={page.row}>
        {placesOf(check).map((address) => (
          <Button
            key={address}
            size="small"
            onClick={() => {
              onGoTo(address);
            }}
          >
            {texts.findings.goTo(address)}
          </Button>
        ))}
      </div>
    </li>
  );
}

function lookOf({ verdict, isRare }: TableCheck): 'error' | 'warning' | 'note' {
  if (verdict === 'wrong') return 'error';
  return verdict === 'uncertain' || isRare ? 'warning' : 'note';
}

/** The printed figure, and the one that the doubt is about. */
function placesOf({ cell, doubtAt }: TableCheck): readonly string[] {
  return doubtAt === null || doubtAt === cell ? [cell] : [cell, doubtAt];
}
