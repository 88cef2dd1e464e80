import type { WorkbookLimits } from '../limits.ts';
import type { RawSheet } from '../raw-workbook.ts';
import { WorkbookRefused } from '../refusal.ts';
import { attribute, isTrue, relationId } from './attributes.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlElement, XmlPart } from './walk-xml.ts';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: RawSheet['visibility'];
  readonly relationId: string;
}

export interface WorkbookContents {
  readonly sheets: readonly SheetEntry[];
  readonly names: ReadonlyMap<string, string>;
  readonly date1904: boolean;
}

/** Everybody else's names, in any number and however broken, are none of our business. */
const ourNames = ['rapportark', 'in_', 'list_'];

export function readWorkbookXml(part: XmlPart, limits: WorkbookLimits): WorkbookContents {
  const sheets: SheetEntry[] = [];
  const names = new Map<string, string>();
  let date1904 = false;
  let openName: string | undefined;
  walkXml(
    part,
    {
      'workbook/workbookPr': {
        open: (element) => {
          date1904 = isTrue(element, 'date1904');
        },
      },
      'workbook/sheets/sheet': { open: (element) => sheets.push(sheetEntry(element, sheets, part)) },
      'workbook/definedNames/definedName': {
        open: (element) => {
          openName = ourWorkbookName(element);
        },
        close: (reference) => {
          if (openName === undefined) return;
          if (names.has(openName)) throw new WorkbookRefused('DUPLICATE_NAME', part.where);
          names.set(openName, reference);
        },
      },
    },
    limits,
  );
  return { sheets, names, date1904 };
}

/** Two sheets of one name or one part would make addresses ambiguous, or the same part be read a thousand times. */
function sheetEntry(element: XmlElement, earlier: readonly SheetEntry[], part: XmlPart): SheetEntry {
  const name = attribute(element, 'name');
  const relation = relationId(element);
  if (name === undefined || relation === undefined) throw new WorkbookRefused('WORKBOOK', part.where);
  const taken = earlier.some(
    (sheet) => sheet.relationId === relation || sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new WorkbookRefused('WORKBOOK', { ...part.where, sheet: name });
  return { name, visibility: visibilityOf(element), relationId: relation };
}

function visibilityOf(element: XmlElement): RawSheet['visibility'] {
  const state = attribute(element, 'state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** Names of one sheet only are left out: Excel makes them when a sheet is copied. */
function ourWorkbookName(element: XmlElement): string | undefined {
  const name = attribute(element, 'name') ?? '';
  const isOurs = ourNames.some((start) => name.startsWith(start));
  return isOurs && attribute(element, 'localSheetId') === undefined ? name : undefined;
}
