import type { Text } from '../../language.ts';
import type { ColumnDefinition, ComputedAs, Formula } from '../definition.ts';

/** What a line is about, laid in by whoever opens the round. */
export function lineTitle(id: string, title: Text, help: Text, width: number): ColumnDefinition {
  return { id, title, help, type: { kind: 'text', maxLength: 200 }, width, role: 'title', locked: true };
}

/** A cell that is computed, with its total above the header. */
export function computedTotal(
  id: string,
  title: Text,
  as: ComputedAs,
  formula: Formula,
  width: number,
): ColumnDefinition {
  return { ...computedColumn(id, title, as, formula, width), total: true };
}

export function computedColumn(
  id: string,
  title: Text,
  as: ComputedAs,
  formula: Formula,
  width: number,
): ColumnDefinition {
  const help = { nb: 'Regnes ut.', nn: 'Blir rekna ut.', en: 'Computed.' };
  return { id, title, help, type: { kind: 'computed', as, formula }, width };
}

/** How far a project has come. */
export function statusColumn(required: true | Formula): ColumnDefinition {
  return {
    id: 'status',
    title: { nb: 'Status', nn: 'Status', en: 'Status' },
    help: {
      nb: 'Planlegging, forprosjekt, pågående eller avsluttet.',
      nn: 'Planlegging, forprosjekt, pågåande eller avslutta.',
      en: 'Planning, pre-project, ongoing or finished.',
    },
    type: { kind: 'choice', list: 'status' },
    width: 14,
    role: 'status',
    required,
  };
}

/** Room for what the other columns do not ask for. */
export const commentColumn: ColumnDefinition = {
  id: 'comment',
  title: { nb: 'Kommentar', nn: 'Kommentar', en: 'Comment' },
  help: {
    nb: 'Det som ellers bør sies om linjen.',
    nn: 'Det som elles bør seiast om linja.',
    en: 'Anything else about the line.',
  },
  type: { kind: 'longText', maxLength: 4000 },
  width: 40,
};
