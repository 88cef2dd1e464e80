import { defaultLimits } from './limits.ts';
import type { WorkbookLimits } from './limits.ts';
import type { RawCell, RawSheet, RawWorkbook } from './raw-workbook.ts';
import { WorkbookRefused } from './refusal.ts';
import { readSharedStrings } from './xml/read-shared-strings.ts';
import { readSheetXml } from './xml/read-sheet-xml.ts';
import { readStylesXml } from './xml/read-styles-xml.ts';
import { readWorkbookXml } from './xml/read-workbook-xml.ts';
import type { SheetEntry } from './xml/read-workbook-xml.ts';
import { createSheetContext } from './xml/sheet-context.ts';
import type { SheetContext } from './xml/sheet-context.ts';
import { openPackage } from './xml/workbook-package.ts';
import type { WorkbookPackage } from './xml/workbook-package.ts';
import { readZipDirectory } from './zip/zip-directory.ts';

/**
 * Reads an .xlsx file from anywhere. Throws `WorkbookRefused` and nothing else. The server calls
 * `readWorkbookInChild`, where a file that finds a gap in the limits takes only a child process down.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits = defaultLimits,
): Promise<RawWorkbook> {
  const file = openPackage(await readZipDirectory(bytes, limits), limits);
  const contents = readWorkbookXml(file.open(file.workbookPart), limits);
  const sharedStrings = relatedPart(file, 'sharedStrings');
  const styles = relatedPart(file, 'styles');
  const context = createSheetContext({
    sharedStrings: sharedStrings === undefined ? [] : readSharedStrings(sharedStrings, limits),
    formatKinds: styles === undefined ? [] : readStylesXml(styles, limits),
    date1904: contents.date1904,
    limits,
  });
  const sheets = readSheets(file, contents.sheets, context);
  return { sheets, names: contents.names, date1904: contents.date1904 };
}

function relatedPart(file: WorkbookPackage, kind: string) {
  const related = [...file.relations.values()].filter((relation) => relation.kind === kind);
  if (related.length > 1) throw new WorkbookRefused('WORKBOOK', { part: file.workbookPart });
  return related[0] === undefined ? undefined : file.open(related[0].target);
}

function readSheets(
  file: WorkbookPackage,
  entries: readonly SheetEntry[],
  context: SheetContext,
): readonly RawSheet[] {
  const seenParts = new Set<string>();
  return entries.map(({ name, visibility, relationId }) => {
    const relation = file.relations.get(relationId);
    const part = relation?.target.toLowerCase() ?? '';
    if (relation === undefined || seenParts.has(part)) throw new WorkbookRefused('WORKBOOK', { sheet: name });
    seenParts.add(part);
    if (relation.kind === 'chartsheet') return { name, visibility, cells: new Map<string, RawCell>() };
    if (relation.kind !== 'worksheet') throw new WorkbookRefused('WORKBOOK', { sheet: name });
    return { name, visibility, cells: readSheetXml(file.open(relation.target, { sheet: name }), context) };
  });
}
