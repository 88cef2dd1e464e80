import type { ReportContent } from '../../shared/content.ts';
import { rowsOf } from '../../shared/content.ts';
import { isInput } from '../../shared/workbook/layout.ts';
import type { GridReading } from '../../shared/workbook/read-grid.ts';
import { isRead } from '../../shared/workbook/read-grid.ts';
import { diff } from '../../shared/sync/diff.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { isEmpty, sameValue } from '../../shared/value.ts';
import type { OpenReport, Rejection } from '../open-report.ts';
import type { Draft } from '../outbox/queue.ts';
import { contentAfter } from './content-after.ts';
import type { CellMap } from './locate-cell.ts';

interface LocalChangesInput {
  readonly report: Pick<OpenReport, 'form' | 'content' | 'revision' | 'rejections'>;
  /** Already on its way. */
  readonly pending: readonly Operation[];
  readonly reading: Pick<GridReading, 'content' | 'places'>;
  readonly cells: CellMap;
}

/** What stands in the sheet and is neither on the server nor on its way there. What was rejected is not sent a second time. */
export function localChanges({ report, pending, reading, cells }: LocalChangesInput): readonly Draft[] {
  const base = contentAfter(report.content, pending);
  const drafts = diff({
    form: report.form,
    base,
    current: reading.content,
    revision: report.revision,
    source: 'edit',
    at: '',
    covers: (sheet, column) => isRead(reading.places, sheet, column),
  });
  return drafts
    .flatMap((draft) => (isEmptiedLine(draft, cells) ? emptied(draft, base, report) : [draft]))
    .filter((draft) => !report.rejections.some((rejection) => isSame(draft, rejection)));
}

type DeleteDraft = Extract<Draft, { kind: 'deleteRow' }>;

/** A line that was cleared still stands there with its id and may be filled again, which a deleted row may not. */
function isEmptiedLine(draft: Draft, cells: CellMap): draft is DeleteDraft {
  return draft.kind === 'deleteRow' && cells.hasRow(draft.sheet, draft.row);
}

function emptied(
  { sheet, row, base, source }: DeleteDraft,
  content: ReportContent,
  { form }: Pick<OpenReport, 'form'>,
): readonly Draft[] {
  const columns = form.sheets.find(({ id }) => id === sheet)?.columns.filter(isInput) ?? [];
  const cells = rowsOf(content, sheet).find(({ id }) => id === row)?.cells ?? {};
  return columns
    .filter(({ id }) => !isEmpty(cells[id]))
    .map(({ id }) => ({ kind: 'set', sheet, row, column: id, value: null, base, source }));
}

function isSame(draft: Draft, rejection: Rejection): boolean {
  if (draft.kind === 'resolve' || draft.sheet !== rejection.sheet || draft.row !== rejection.row)
    return false;
  if (draft.kind !== 'set') return rejection.column === null;
  return draft.column === rejection.column && sameValue(draft.value, rejection.value);
}
