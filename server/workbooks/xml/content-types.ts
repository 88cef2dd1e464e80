import type { WorkbookLimits } from '../limits.ts';
import { WorkbookRefused } from '../refusal.ts';
import { attribute } from './attributes.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlElement, XmlPart } from './walk-xml.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** Main parts of any other kind: .xlsm, .xltx, .xlsb, Word, PowerPoint. */
const mainType = /\.main(?:\+xml)?$/;
const activeType = /vbaproject|activex|oleobject|macrosheet|dialogsheet/;

/** [Content_Types].xml says what the file is; its name and its sender do not. */
export function refuseOtherContentTypes(part: XmlPart, limits: WorkbookLimits): void {
  const types: string[] = [];
  const take = (element: XmlElement) => types.push((attribute(element, 'ContentType') ?? '').toLowerCase());
  walkXml(part, { Types: {}, 'Types/Override': { open: take }, 'Types/Default': { open: take } }, limits);
  const mainTypes = types.filter((type) => mainType.test(type));
  const isWorkbook = mainTypes.length > 0 && mainTypes.every((type) => type === workbookType);
  if (!isWorkbook) throw new WorkbookRefused('TYPE', part.where);
  if (types.some((type) => activeType.test(type))) throw new WorkbookRefused('ACTIVE_CONTENT', part.where);
}
