import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTable24Regular } from '@fluentui/react-icons/svg/document-table';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: '32px 16px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, color: tokens.colorNeutralForeground1 },
  advice: { margin: 0 },
});

interface EmptyStateProps {
  readonly title: string;
  readonly advice: string;
  readonly action: { readonly label: string; readonly run: () => void };
}

export function EmptyState({ title, advice, action }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <DocumentTable24Regular aria-hidden />
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.advice}>{advice}</p>
      <Button
        onClick={() => {
          action.run();
        }}
      >
        {action.label}
      </Button>
    </div>
  );
}
