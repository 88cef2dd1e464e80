import type { WorkbookLimits } from '../limits.ts';
import { formatKind, builtInFormatKind } from '../values/number-format.ts';
import type { FormatKind } from '../values/number-format.ts';
import { attribute } from './attributes.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlPart } from './walk-xml.ts';

/** What the number format of each cell style (`cellXfs`, by index) shows: all we need of styles. */
export function readStylesXml(part: XmlPart, limits: WorkbookLimits): readonly FormatKind[] {
  const customKinds = new Map<string, FormatKind>();
  const formatIds: string[] = [];
  walkXml(
    part,
    {
      'styleSheet/numFmts/numFmt': {
        open: (element) => {
          customKinds.set(
            attribute(element, 'numFmtId') ?? '',
            formatKind(attribute(element, 'formatCode') ?? ''),
          );
        },
      },
      'styleSheet/cellXfs/xf': {
        open: (element) => formatIds.push(attribute(element, 'numFmtId') ?? '0'),
      },
    },
    limits,
  );
  return formatIds.map((id) => customKinds.get(id) ?? builtInFormatKind(Number(id)));
}
