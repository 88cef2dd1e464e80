import type { WorkbookLimits } from '../limits.ts';
import { WorkbookRefused } from '../refusal.ts';
import { cleanText } from '../values/clean-text.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlPart } from './walk-xml.ts';

/** The texts that cells refer to by index. Runs of rich text are joined; phonetic guides are left out. */
export function readSharedStrings(part: XmlPart, limits: WorkbookLimits): readonly string[] {
  const strings: string[] = [];
  let text = '';
  const append = (run: string) => {
    text += run;
  };
  walkXml(
    part,
    {
      sst: {},
      'sst/si': {
        open: () => {
          text = '';
        },
        close: () => {
          if (text.length > limits.cellText) throw new WorkbookRefused('TEXT_LENGTH', part.where);
          strings.push(cleanText(text));
        },
      },
      'sst/si/t': { close: append },
      'sst/si/r/t': { close: append },
    },
    limits,
  );
  return strings;
}
