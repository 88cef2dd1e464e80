import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { describeTextReading } from '../../shared/workbook/text-reading.ts';
import type { OpenReport } from '../open-report.ts';
import type { PaneHandlers } from './handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface ReadingListProps {
  readonly report: OpenReport;
  readonly onUndo: PaneHandlers['undoReading'];
  readonly onDismiss: PaneHandlers['dismissReadings'];
}

const shownAtOnce = 5;

/** What was written and is gone from the sheet, with what stands there instead. Read aloud when the user pauses. */
export function ReadingList({ report, onUndo, onDismiss }: ReadingListProps): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const [limit, setLimit] = useState(shownAtOnce);
  const readings = report.readings.filter(({ isSeen }) => !isSeen);
  const hidden = readings.length - limit;
  return (
    <div role="status">
      {readings.length > 0 && (
        <section className={page.section} aria-labelledby="readings-title">
          <h2 className={page.heading} id="readings-title">
            {texts.readings.title}
          </h2>
          <ul className={page.list}>
            {readings.slice(0, limit).map((reading) => (
              <li className={page.card} key={`${reading.sheet} ${reading.row} ${reading.column}`}>
                <div>
                  {reading.cell}: {describeTextReading(report.form, reading, language)}
                </div>
                {report.summary.mayEdit && (
                  <div>
                    <Button
                      size="small"
                      aria-label={texts.readings.undoIn(reading.cell)}
                      onClick={() => {
                        onUndo(reading);
                      }}
                    >
                      {texts.readings.undo}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
          <div className={page.row}>
            {hidden > 0 && (
              <Button
                appearance="subtle"
                onClick={() => {
                  setLimit(limit + shownAtOnce * 4);
                }}
              >
                {texts.findings.more(Math.min(hidden, shownAtOnce * 4))}
              </Button>
            )}
            <Button
              onClick={() => {
                onDismiss();
              }}
            >
              {texts.readings.dismiss}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}
