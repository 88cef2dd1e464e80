import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { formatMoment } from '../../shared/format-date.ts';
import type { OpenReport, WaitingChange } from '../open-report.ts';
import { describePlace, describeValue } from './describe-value.ts';
import type { PaneHandlers } from './handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});

interface WaitingListProps {
  readonly report: Pick<OpenReport, 'sync' | 'form' | 'lists'>;
  readonly onGoTo: PaneHandlers['goTo'];
}

const mostShown = 50;

/** Which cells wait to be sent, for whoever wants to know. */
export function WaitingList({ report, onGoTo }: WaitingListProps): ReactElement | null {
  const styles = useStyles();
  const page = usePageStyles();
  const { texts } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { waiting } = report.sync;
  if (waiting.length === 0) return null;
  const hidden = waiting.length - mostShown;
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {isOpen ? texts.waiting.hide : texts.waiting.show(waiting.length)}
      </Button>
      <div id={id} hidden={!isOpen}>
        <ul className={styles.list}>
          {isOpen &&
            waiting
              .slice(0, mostShown)
              .map((one) => (
                <WaitingItem
                  key={`${one.sheet} ${one.row} ${one.column ?? ''}`}
                  one={one}
                  report={report}
                  onGoTo={onGoTo}
                />
              ))}
        </ul>
        {hidden > 0 && <div className={page.small}>{texts.waiting.more(hidden)}</div>}
      </div>
    </div>
  );
}

function WaitingItem({
  one,
  report,
  onGoTo,
}: WaitingListProps & { readonly one: WaitingChange }): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const words = useWords();
  const { texts, language } = words;
  const address = one.place?.address ?? null;
  const value = describeValue(one.value, one, report, words) ?? texts.conflicts.empty;
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <div className={page.small}>{describePlace(one, report, words)}</div>
        <div>«{value}»</div>
        <div className={page.small}>{texts.waiting.since(formatMoment(one.since, language))}</div>
      </div>
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          onGoTo(one);
        }}
      >
        {address === null ? texts.conflicts.goTo : texts.findings.goTo(address)}
      </Button>
    </li>
  );
}
