import type { ReactElement } from 'react';
import { formatMoment } from '../../shared/format-date.ts';
import type { OpenReport } from '../open-report.ts';
import { CellButtons } from './cell-buttons.tsx';
import { describePlace, describeValue } from './describe-value.ts';
import type { PaneHandlers } from './handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface LateListProps {
  readonly report: OpenReport;
  readonly handlers: Pick<PaneHandlers, 'goTo' | 'copyValue'>;
}

/** For both sides; whoever wrote it here and now sees it among what was not accepted. */
export function LateList({ report, handlers }: LateListProps): ReactElement | null {
  const page = usePageStyles();
  const words = useWords();
  const { texts, language } = words;
  const late = report.late.filter((one) => !report.rejections.some((own) => isSamePlace(one, own)));
  if (late.length === 0) return null;
  return (
    <section className={page.section} aria-labelledby="late-title">
      <h2 className={page.heading} id="late-title">
        {texts.late.title}
      </h2>
      <p className={page.lead}>{texts.late.lead}</p>
      <ul className={page.list}>
        {late.map((one) => {
          const value = describeValue(one.value, one, report, words);
          return (
            <li className={page.card} key={`${one.sheet} ${one.row} ${one.column ?? ''}`}>
              <div className={page.strong}>{describePlace(one, report, words)}</div>
              {one.column !== null && <div>«{value ?? texts.conflicts.empty}»</div>}
              <div className={page.small}>
                {one.by}, {formatMoment(one.at, language)}
              </div>
              <div className={page.row}>
                <CellButtons at={one} address={null} value={value} handlers={handlers} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface At {
  readonly sheet: string;
  readonly row: string;
  readonly column: string | null;
}
const isSamePlace = (a: At, b: At) => a.sheet === b.sheet && a.row === b.row && a.column === b.column;
