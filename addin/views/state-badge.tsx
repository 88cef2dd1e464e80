import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportState } from '../../shared/report.ts';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  badge: {
    display: 'inline-block',
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid currentColor',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  quiet: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  attention: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  under: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  done: {
    color: tokens.colorStatusSuccessForeground3,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
});

const lookOf = {
  draft: 'quiet',
  returned: 'attention',
  submitted: 'under',
  approved: 'done',
  locked: 'quiet',
} as const;

export function StateBadge({ state }: { readonly state: ReportState }): ReactElement {
  const styles = useStyles();
  const { texts } = useWords();
  return <span className={mergeClasses(styles.badge, styles[lookOf[state]])}>{texts.states[state]}</span>;
}
