import type { FormRule } from '../forms/definition.ts';
import type { Cells } from './cells.ts';
import type { Draft, FormOfNames } from './draft.ts';
import type { FieldOf } from './fields.ts';
import { textKey } from './form-texts.ts';
import { isKey, keyFrom } from './ids.ts';
import { formLimits } from './limits.ts';
import { sheetOf } from './read-columns.ts';
import { columnNamed, resolveFormula } from './resolve-formulas.ts';
import { vocabulary } from './vocabulary.ts';

type Line = Cells<FieldOf<'rules'>>;

export function readRules(draft: Draft, form: FormOfNames): readonly FormRule[] {
  const lines = draft.lines('rules');
  const ids = lines.map((line) => line.text('id', 64)).filter((id) => id !== '');
  return lines.map((line, at) => {
    draft.remember(['rules', at], line);
    return readRule(draft, form, line, ids);
  });
}

function readRule(draft: Draft, form: FormOfNames, line: Line, ids: string[]): FormRule {
  const sheet = sheetOf(draft, line, form.sheets);
  const written = line.needed('column', formLimits.title);
  const column =
    sheet === undefined || written === '' ? written : columnNamed(draft, sheet, written, line, 'column');
  const id = idOf(line, `${sheet?.id ?? ''} ${column}`, ids);
  const formula = line.needed('formula', formLimits.textLength);
  const advice = line.needed('advice', formLimits.advice);
  return {
    id,
    sheet: sheet?.id ?? '',
    column,
    severity: line.word('severity', vocabulary.severities) ?? 'error',
    formula:
      sheet === undefined || formula === ''
        ? formula
        : resolveFormula(draft, form, {
            cells: line,
            field: 'formula',
            formula,
            sheet: sheet.id,
            wanted: 'truth',
          }),
    advice: draft.translator.text(textKey.rule(id), advice, line.place('advice')),
    ...(line.isYes('trial', vocabulary.yesNo) ? { trial: true } : {}),
  };
}

function idOf(line: Line, place: string, ids: string[]): string {
  const written = line.text('id', 64);
  if (written === '') {
    const id = keyFrom(place, ids);
    ids.push(id);
    return id;
  }
  if (!isKey(written)) line.tell('id', 'BAD_ID', { written, suggestion: keyFrom(written, []) });
  return written;
}
