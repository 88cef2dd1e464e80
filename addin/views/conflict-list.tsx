import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellValue } from '../../shared/value.ts';
import type { Conflict } from '../answers.ts';
import type { OpenReport } from '../open-report.ts';
import { CellButtons } from './cell-buttons.tsx';
import { describePlace, describeValue } from './describe-value.ts';
import type { PaneHandlers } from './handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  sides: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', margin: 0 },
  side: {
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

interface ConflictListProps {
  readonly report: OpenReport;
  readonly handlers: Pick<PaneHandlers, 'goTo' | 'copyValue' | 'resolve'>;
}

export function ConflictList({ report, handlers }: ConflictListProps): ReactElement | null {
  const page = usePageStyles();
  const { texts } = useWords();
  if (report.conflicts.length === 0) return null;
  return (
    <section className={page.section} aria-labelledby="conflicts-title">
      <h2 className={page.heading} id="conflicts-title">
        {texts.conflicts.title}
      </h2>
      <p className={page.lead}>{texts.conflicts.lead}</p>
      <ul className={page.list}>
        {report.conflicts.map((conflict) => (
          <ConflictCard key={conflict.id} report={report} conflict={conflict} handlers={handlers} />
        ))}
      </ul>
    </section>
  );
}

function ConflictCard({
  report,
  conflict,
  handlers,
}: ConflictListProps & { readonly conflict: Conflict }): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const words = useWords();
  const { texts } = words;
  const id = `conflict-${conflict.id}`;
  const show = (value: CellValue) =>
    describeValue(value, conflict, report, words) ?? `(${texts.conflicts.empty})`;
  const choose = (label: string, choice: 'standing' | 'other') => (
    <Button
      size="small"
      aria-describedby={id}
      disabled={!report.summary.mayEdit}
      onClick={() => {
        handlers.resolve(conflict, choice);
      }}
    >
      {label}
    </Button>
  );
  return (
    <li className={page.card}>
      <div className={page.strong} id={id}>
        {describePlace(conflict, report, words)}
      </div>
      <dl className={styles.sides}>
        <div className={styles.side}>
          <dt className={page.small}>
            {texts.conflicts.standing}, {texts.conflicts.by(conflict.theirsBy)}
          </dt>
          <dd className={styles.value}>{show(conflict.theirs)}</dd>
        </div>
        <div className={styles.side}>
          <dt className={page.small}>
            {texts.conflicts.other}, {texts.conflicts.by(conflict.mineBy)}
          </dt>
          <dd className={styles.value}>{show(conflict.mine)}</dd>
        </div>
      </dl>
      <div className={page.row}>
        {choose(texts.conflicts.keep, 'standing')}
        {choose(texts.conflicts.use, 'other')}
        <CellButtons at={conflict} address={null} value={null} handlers={handlers} />
      </div>
    </li>
  );
}
