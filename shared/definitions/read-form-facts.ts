import type { FormDefinition } from '../forms/definition.ts';
import type { Draft } from './draft.ts';
import { textKey } from './form-texts.ts';
import { isKey, keyFrom } from './ids.ts';
import { formLimits } from './limits.ts';
import { vocabulary } from './vocabulary.ts';

type Facts = Omit<FormDefinition, 'sheets' | 'lists' | 'rules'>;

/** What holds for the form as a whole; null when the workbook has no sheet for it. */
export function readFormFacts(draft: Draft): Facts | null {
  const [line] = draft.lines('form');
  if (line === undefined) return null;
  draft.remember([], line);
  const title = line.needed('title', formLimits.title);
  const purpose = line.needed('purpose', formLimits.purpose);
  for (const field of ['periods', 'reportedBy'] as const) line.needed(field, formLimits.title);
  const written = line.text('id', 64);
  if (written !== '' && !isKey(written))
    line.tell('id', 'BAD_ID', { written, suggestion: keyFrom(written, []) });
  const version = line.text('version', formLimits.version);
  const { translator } = draft;
  return {
    id: written === '' ? keyFrom(title, []) : written,
    version: version === '' ? '1' : version,
    title: translator.text(textKey.form('title'), title, line.place('title')),
    purpose: translator.text(textKey.form('purpose'), purpose, line.place('purpose')),
    source: line.text('source', formLimits.source),
    periodKinds: line.severalWords('periods', vocabulary.periods),
    reportedBy: line.severalWords('reportedBy', vocabulary.organisations),
  };
}
