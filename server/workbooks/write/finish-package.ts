import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookPlan } from '../../../shared/workbook/plan.ts';
import { definedNamesXml } from './defined-names.ts';
import { orderFonts } from './order-fonts.ts';

/** The first moment that a zip file can name, in local time as zip means it: the same bytes in every time zone. */
const noTime = new Date(1980, 0, 1);

/** Mends what exceljs writes, part by part, and packs it without the clock. */
export function finishPackage(written: Uint8Array, plan: WorkbookPlan): Buffer {
  const parts = Object.entries(unzipSync(written)).map(([name, bytes]) => {
    const mend = mendFor(name, plan);
    return [name, mend === null ? bytes : strToU8(mend(strFromU8(bytes)))] as const;
  });
  return Buffer.from(zipSync(Object.fromEntries(parts), { level: 6, mtime: noTime }));
}

function mendFor(part: string, plan: WorkbookPlan): ((xml: string) => string) | null {
  if (part === 'xl/styles.xml') return orderFonts;
  if (part === 'xl/workbook.xml') return (xml) => withNames(xml, definedNamesXml(plan));
  return part.startsWith('xl/worksheets/sheet') ? rowsThatGrow : null;
}

function withNames(xml: string, names: string): string {
  if (!xml.includes('</sheets>')) throw new Error('xl/workbook.xml has no sheets.');
  return xml.replace('</sheets>', () => `</sheets>${names}`);
}

/** A row with `customHeight` keeps its height whatever is typed; without it, the height is only where it starts. */
export function rowsThatGrow(xml: string): string {
  return xml.replace(/(<row [^>]*?) customHeight="1"/g, '$1');
}
