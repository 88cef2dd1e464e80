import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpenReport } from '../open-report.ts';
import { describePlace, describeValue } from './describe-value.ts';
import type { PaneHandlers } from './handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface RejectionListProps {
  readonly report: OpenReport;
  readonly onRestore: PaneHandlers['restore'];
}

/** What the server did not take: the user's text is shown, so that nothing they wrote disappears unseen. */
export function RejectionList({ report, onRestore }: RejectionListProps): ReactElement | null {
  const page = usePageStyles();
  const words = useWords();
  const { texts } = words;
  if (report.rejections.length === 0) return null;
  return (
    <section className={page.section} aria-labelledby="rejections-title">
      <h2 className={page.heading} id="rejections-title">
        {texts.rejections.title}
      </h2>
      <ul className={page.list}>
        {report.rejections.map((rejection) => (
          <li className={page.card} key={`${rejection.sheet} ${rejection.row} ${rejection.column ?? ''}`}>
            <div className={page.strong}>
              {rejection.place !== null && `${rejection.place.address}: `}
              {describePlace(rejection, report, words)}
            </div>
            <div>«{describeValue(rejection.value, rejection, report, words) ?? texts.conflicts.empty}»</div>
            <div>{texts.rejections.reasons[rejection.code]}</div>
            <div>
              <Button
                size="small"
                onClick={() => {
                  onRestore(rejection);
                }}
              >
                {texts.rejections.restore}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
