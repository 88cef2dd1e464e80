import type { WorkbookEvent } from '../model/changes.ts';

/** One entry of the message the library takes through its test hook. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly isRemoteOverride: boolean;
  readonly message: string;
}

const richApiCategory = 65_536;
const wholeWorkbook = 'Workbook';

const messageTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
} as const;

function payload(event: WorkbookEvent): Readonly<Record<string, unknown>> {
  if (event.kind === 'selected') return { address: event.address, worksheetId: event.sheetId };
  if (event.kind !== 'changed') return { worksheetId: event.sheetId, source: 'Local' };
  return {
    address: event.address,
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: event.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    worksheetId: event.sheetId,
    shiftDirection: 'None',
    referenceId: `${event.sheetId}|${event.address}`,
    ...event.details,
  };
}

/** Handlers on the sheet and on the collection of sheets are told by entries of their own. */
export function entriesFor(event: WorkbookEvent): readonly EventEntry[] {
  const entry = {
    messageCategory: richApiCategory,
    messageType: messageTypes[event.kind],
    isRemoteOverride: event.kind === 'changed' && event.origin === 'coauthor',
    message: JSON.stringify(payload(event)),
  };
  return [event.sheetId, wholeWorkbook].map((targetId) => ({ ...entry, targetId }));
}
