import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import type { ReactElement } from 'react';
import type { NewRound } from '../new-round.ts';
import { FileButton } from './file-button.tsx';
import { FindingList } from './finding-list.tsx';
import type { NewRoundHandlers } from './new-round-handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface RecipientTableProps {
  readonly newRound: NewRound;
  readonly commissioner: string;
  readonly isOnlyWay: boolean;
  readonly isBusy: boolean;
  readonly handlers: NewRoundHandlers;
}

/** A table of assignments: read from a file or from Excel, with what is wrong in it by sheet and cell. */
export function RecipientTable(props: RecipientTableProps): ReactElement | null {
  const page = usePageStyles();
  const { texts } = useWords();
  const { newRound, commissioner, isOnlyWay, isBusy, handlers } = props;
  if (newRound.form === null) return null;
  const target = { form: newRound.form.id, commissioner };
  return (
    <div className={page.section}>
      {isOnlyWay && <div className={page.lead}>{texts.newRound.needsTable}</div>}
      <div className={page.small}>{texts.newRound.selectionHint}</div>
      <div className={page.row}>
        <FileButton
          label={texts.newRound.file}
          isBusy={isBusy}
          onChoose={(file) => {
            handlers.readTableFile(target, file);
          }}
        />
        <Button
          disabled={isBusy}
          onClick={() => {
            handlers.readSelectedTable(target);
          }}
        >
          {texts.newRound.selection}
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowDownload20Regular />}
          disabled={isBusy}
          onClick={() => {
            handlers.downloadTable(target);
          }}
        >
          {texts.newRound.emptyTable}
        </Button>
      </div>
      <TableRead table={newRound.table} />
    </div>
  );
}

function TableRead({ table }: Pick<NewRound, 'table'>): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  return (
    <>
      <div role="status" className={page.strong}>
        {table !== null &&
          (table.recipients.length === 0
            ? texts.newRound.tableWrong
            : texts.newRound.tableRead(table.lines.length, table.recipients.length))}
      </div>
      {table !== null && table.findings.length > 0 && (
        <section className={page.section} aria-label={texts.newRound.tableFindings}>
          <FindingList form={null} findings={table.findings} />
        </section>
      )}
    </>
  );
}
