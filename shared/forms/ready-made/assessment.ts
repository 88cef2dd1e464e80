import type { ColumnDefinition, ColumnRole, Formula, ListItem } from '../definition.ts';
import type { Text } from '../../language.ts';

const green: ListItem = { code: 'green', colour: 'green', label: { nb: 'Grønn', nn: 'Grøn', en: 'Green' } };
const yellow: ListItem = { code: 'yellow', colour: 'yellow', label: { nb: 'Gul', nn: 'Gul', en: 'Yellow' } };
const red: ListItem = { code: 'red', colour: 'red', label: { nb: 'Rød', nn: 'Raud', en: 'Red' } };

/** The wording of the legend in Halvårsrapport 2023 (Helse Sør-Øst RHF). */
export const trafficLight: readonly ListItem[] = [green, yellow, red];

/** What a number that has a target is, and nothing between: it is reached, or it is not. */
export const reachedOrNot: readonly ListItem[] = [green, red];

/** What must be said where the assessment is red. */
export function explanationColumns(whenRed: Formula): readonly ColumnDefinition[] {
  const described = { type: { kind: 'longText', maxLength: 4000 }, width: 40, required: whenRed } as const;
  return [
    {
      ...named('measures', { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' }),
      help: {
        nb: 'Hva som gjøres. Må fylles ut når vurderingen er rød.',
        nn: 'Kva som blir gjort. Må fyllast ut når vurderinga er raud.',
        en: 'What is done. Needed when red.',
      },
      ...described,
    },
    {
      ...named('cause', { nb: 'Årsak', nn: 'Årsak', en: 'Cause' }),
      help: {
        nb: 'Hvorfor kravet ikke nås. Må fylles ut når vurderingen er rød.',
        nn: 'Kvifor kravet ikkje blir nådd. Må fyllast ut når vurderinga er raud.',
        en: 'Why it is not met. Needed when red.',
      },
      ...described,
    },
    {
      ...named('owner', { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Owner' }),
      help: {
        nb: 'Rolle eller enhet, ikke pasientopplysninger. Må fylles ut når vurderingen er rød.',
        nn: 'Rolle eller eining, ikkje pasientopplysningar. Må fyllast ut når vurderinga er raud.',
        en: 'Role or unit. Needed when red.',
      },
      type: { kind: 'text', maxLength: 200 },
      width: 20,
      required: whenRed,
    },
    {
      ...named('backOnTrack', { nb: 'I rute igjen', nn: 'I rute igjen', en: 'Back on track' }),
      help: {
        nb: 'Dato som dd.mm.åååå. Må fylles ut når vurderingen er rød.',
        nn: 'Dato som dd.mm.åååå. Må fyllast ut når vurderinga er raud.',
        en: 'Date as dd.mm.yyyy. Needed when red.',
      },
      type: { kind: 'date' },
      width: 13,
      required: whenRed,
    },
  ];
}

/** Its id is its role. */
function named(id: ColumnRole, title: Text): Pick<ColumnDefinition, 'id' | 'title' | 'role'> {
  return { id, title, role: id };
}
