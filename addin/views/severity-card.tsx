import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement, ReactNode } from 'react';
import type { Severity } from '../../shared/finding.ts';
import { usePageStyles } from './page-styles.ts';

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

interface SeverityCardProps {
  readonly severity: Severity;
  readonly heading: string;
  readonly children: ReactNode;
}

/** An item of a list whose edge, icon and heading say how grave it is. */
export function SeverityCard({ severity, heading, children }: SeverityCardProps): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <li className={mergeClasses(page.card, styles.item, styles[severity])}>
      <div className={mergeClasses(styles.head, styles[`${severity}Text`])}>
        {icons[severity]}
        <span>{heading}</span>
      </div>
      {children}
    </li>
  );
}
