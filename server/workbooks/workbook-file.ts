/** A workbook on its way out, with the name it is saved under. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
