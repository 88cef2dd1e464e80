import type { Text } from '../../shared/language.ts';
import { refusalText } from './refusal-texts.ts';
import type { RefusalCode } from './refusal-texts.ts';

export interface RefusalPlace {
  /** Name of the part inside the file, such as xl/worksheets/sheet1.xml. */
  readonly part?: string | undefined;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
}

/** A file that is not read, with a stable code, the place, and what its sender can do about it. */
export class WorkbookRefused extends Error {
  override readonly name = 'WorkbookRefused';
  readonly code: RefusalCode;
  readonly where: RefusalPlace;
  readonly text: Text;

  constructor(code: RefusalCode, where: RefusalPlace = {}, options?: ErrorOptions) {
    const place = [where.part, where.sheet, where.cell].filter((word) => word !== undefined).map(printable);
    super([code, ...place].join(' '), options);
    this.code = code;
    this.where = where;
    this.text = refusalText(code, { sheet: printableOrNone(where.sheet), cell: where.cell });
  }
}

const longestShown = 100;

/** Names come from the file: shown short, and without characters that could disturb a log line. */
function printable(name: string): string {
  return name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\u{FFFD}').slice(0, longestShown);
}

function printableOrNone(name: string | undefined): string | undefined {
  return name === undefined ? undefined : printable(name);
}
