import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../shared/finding.ts';
import { checkTexts } from '../../shared/tables/check-texts.ts';
import { describeCheck } from '../../shared/tables/describe-check.ts';
import type { TableCheck } from '../../shared/tables/verdict.ts';
import { usePageStyles } from './page-styles.ts';
import { SeverityCard } from './severity-card.tsx';
import { useWords } from './words.ts';

interface TableCheckItemProps {
  readonly check: TableCheck;
  readonly onGoTo: (address: string) => void;
}

export function TableCheckItem({ check, onGoTo }: TableCheckItemProps): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const { verdicts, kinds } = checkTexts[language];
  return (
    <SeverityCard severity={gradeOf(check)} heading={`${verdicts[check.verdict]}: ${kinds[check.kind]}`}>
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
    </SeverityCard>
  );
}

function gradeOf({ verdict, isRare }: TableCheck): Severity {
  if (verdict === 'wrong') return 'error';
  return verdict === 'uncertain' || isRare ? 'warning' : 'note';
}

/** The printed figure, and the one that the doubt is about. */
function placesOf({ cell, doubtAt }: TableCheck): readonly string[] {
  return doubtAt === null || doubtAt === cell ? [cell] : [cell, doubtAt];
}
