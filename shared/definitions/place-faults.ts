import type { Language } from '../language.ts';
import type { Draft } from './draft.ts';
import type { FormFault } from './fault.ts';
import type { TableId } from './fields.ts';
import type { DefinitionProblem, Facts } from './problem.ts';
import { severityOf } from './problem.ts';
import type { Words } from './vocabulary.ts';
import { vocabulary } from './vocabulary.ts';

/** Faults at the cells where they were written; a cell that has an error already has no more to tell. */
export function placeFaults(faults: readonly FormFault[], draft: Draft): readonly DefinitionProblem[] {
  const told = new Set(
    draft.problems
      .filter(({ code }) => severityOf(code) === 'error')
      .map(({ place }) => `${place.table} ${place.cell ?? ''}`),
  );
  const isFaulty =
    told.size > 0 || faults.some(({ code }) => code !== 'NOT_READABLE' && severityOf(code) === 'error');
  return faults.flatMap(({ code, path, field, facts }): readonly DefinitionProblem[] => {
    const place = draft.cellsOf(path)?.place(field);
    if (place === undefined || told.has(`${place.table} ${place.cell ?? ''}`)) return [];
    // Columns are missing on every sheet when the tab is.
    if (code === 'EMPTY_SHEET' && isMissing('columns', draft)) return [];
    // A formula that leads to what could not be read, or stands twice, is right in itself.
    if (code === 'NOT_READABLE' && isFaulty) return [];
    return [
      { code, place, facts: { heading: place.heading ?? '', ...inWords(code, facts, draft.language) } },
    ];
  });
}

/** Whether it has been told that a whole tab is not there. */
export function isMissing(table: TableId, { problems }: Draft): boolean {
  return problems.some(({ code, place }) => code === 'NO_SHEET' && place.table === table);
}

/** Roles and types as they are called in the workbook. */
function inWords(code: FormFault['code'], facts: Partial<Facts>, language: Language): Partial<Facts> {
  const { written = '', other = '', suggestion = '' } = facts;
  const role = word(vocabulary.roles, written, language);
  const types = suggestion.split(', ').map((type) => word(vocabulary.types, type, language));
  if (code === 'ROLE_TWICE') return { ...facts, written: role };
  if (code === 'OTHER_UNIT')
    return { ...facts, suggestion: `«${word(vocabulary.units, suggestion, language)}»` };
  if (code === 'ROLE_TYPE') return { ...facts, written: role, suggestion: types.join(', ') };
  return code === 'NO_TOTAL' ? { ...facts, other: word(vocabulary.types, other, language) } : facts;
}

function word(words: Words, code: string, language: Language): string {
  return words[code]?.[language] ?? code;
}
