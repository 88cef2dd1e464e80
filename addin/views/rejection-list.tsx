import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpenReport, Rejection } from '../open-report.ts';
import { CellButtons } from './cell-buttons.tsx';
import { describePlace, describeValue } from './describe-value.ts';
import type { PaneHandlers } from './handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface RejectionListProps {
  readonly report: OpenReport;
  readonly handlers: Pick<PaneHandlers, 'goTo' | 'copyValue' | 'restore'>;
}

/** What the server did not take: the user's text is shown, so that nothing they wrote disappears unseen. */
export function RejectionList({ report, handlers }: RejectionListProps): ReactElement | null {
  const page = usePageStyles();
  const { texts } = useWords();
  if (report.rejections.length === 0) return null;
  return (
    <section className={page.section} aria-labelledby="rejections-title">
      <h2 className={page.heading} id="rejections-title">
        {texts.rejections.title}
      </h2>
      <ul className={page.list}>
        {report.rejections.map((rejection) => (
          <RejectionCard
            key={`${rejection.sheet} ${rejection.row} ${rejection.column ?? ''}`}
            report={report}
            rejection={rejection}
            handlers={handlers}
          />
        ))}
      </ul>
    </section>
  );
}

function RejectionCard({
  report,
  rejection,
  handlers,
}: RejectionListProps & { readonly rejection: Rejection }): ReactElement {
  const page = usePageStyles();
  const words = useWords();
  const { texts } = words;
  const value = describeValue(rejection.value, rejection, report, words);
  const address = rejection.place?.address ?? null;
  return (
    <li className={page.card}>
      <div className={page.strong}>
        {address !== null && `${address}: `}
        {describePlace(rejection, report, words)}
      </div>
      <div>«{value ?? texts.conflicts.empty}»</div>
      <div>{texts.rejections.reasons[rejection.code]}</div>
      <div className={page.row}>
        <CellButtons at={rejection} address={address} value={value} handlers={handlers} />
        <Button
          size="small"
          onClick={() => {
            handlers.restore(rejection);
          }}
        >
          {texts.rejections.restore}
        </Button>
      </div>
    </li>
  );
}
