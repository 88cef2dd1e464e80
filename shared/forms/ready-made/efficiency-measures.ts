import type { Text } from '../../language.ts';
import type { ColumnDefinition } from '../definition.ts';

/** What the measure is. */
export const measureColumns: readonly ColumnDefinition[] = [
  {
    id: 'title',
    title: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
    help: { nb: 'Kort navn på tiltaket.', nn: 'Kort namn på tiltaket.', en: 'A short name.' },
    type: { kind: 'text', maxLength: 200 },
    width: 34,
    role: 'title',
    required: true,
  },
  {
    id: 'kind',
    title: { nb: 'Type', nn: 'Type', en: 'Kind' },
    help: {
      nb: 'Forenkling: noe faller bort. Forbedring: noe gjøres bedre.',
      nn: 'Forenkling: noko fell bort. Forbetring: noko blir gjort betre.',
      en: 'Simplification: something falls away. Improvement: something is done better.',
    },
    type: { kind: 'choice', list: 'kind' },
    width: 15,
    required: true,
  },
  {
    id: 'description',
    title: { nb: 'Hva som gjøres', nn: 'Kva som blir gjort', en: 'What is done' },
    help: {
      nb: 'Hva som endres, hvor, og hvordan det frigjør ressurser.',
      nn: 'Kva som blir endra, kvar, og korleis det frigjer ressursar.',
      en: 'What changes, where, and how it releases resources.',
    },
    type: { kind: 'longText', maxLength: 4000 },
    width: 48,
    required: true,
  },
  {
    id: 'status',
    title: { nb: 'Status', nn: 'Status', en: 'Status' },
    help: {
      nb: 'Hvor langt tiltaket er kommet.',
      nn: 'Kor langt tiltaket er kome.',
      en: 'How far it has come.',
    },
    type: { kind: 'choice', list: 'status' },
    width: 15,
    role: 'status',
    required: true,
  },
];

/** What it gives: this year, and «forberede tiltak for 2027 og 2028». */
export const effectColumns: readonly ColumnDefinition[] = [
  {
    ...effect('effectNow', { nb: 'Effekt i året', nn: 'Effekt i året', en: 'Effect this year' }),
    role: 'amount',
    required: true,
  },
  effect('effectNext', { nb: 'Effekt året etter', nn: 'Effekt året etter', en: 'Effect next year' }),
  effect('effectLater', { nb: 'Effekt om to år', nn: 'Effekt om to år', en: 'Effect in two years' }),
  {
    ...effect('released', {
      nb: 'Frigjort til MTU og KI',
      nn: 'Frigjort til MTU og KI',
      en: 'Released for equipment and AI',
    }),
    help: {
      nb: 'Den delen av effekten i året som går til medisinskteknisk utstyr og KI-løsninger.',
      nn: 'Den delen av effekten i året som går til medisinskteknisk utstyr og KI-løysingar.',
      en: 'The part of this year’s effect that goes to medical equipment and AI solutions.',
    },
  },
  {
    id: 'affectsCare',
    title: { nb: 'Påvirker pasienttilbudet', nn: 'Påverkar pasienttilbodet', en: 'Affects patient care' },
    help: {
      nb: 'Kravet skal ikke påvirke pasienttilbudet.',
      nn: 'Kravet skal ikkje påverke pasienttilbodet.',
      en: 'The requirement should not affect the care of patients.',
    },
    type: { kind: 'yesNo' },
    width: 16,
    required: true,
  },
  {
    id: 'consequence',
    title: { nb: 'Hvordan', nn: 'Korleis', en: 'How' },
    help: {
      nb: 'Hvordan pasienttilbudet påvirkes, og hva som gjøres med det.',
      nn: 'Korleis pasienttilbodet blir påverka, og kva som blir gjort med det.',
      en: 'How care is affected, and what is done about it.',
    },
    type: { kind: 'longText', maxLength: 4000 },
    width: 40,
    required: '[affectsCare] = "true"',
  },
  {
    id: 'owner',
    title: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Owner' },
    help: { nb: 'Rolle eller enhet.', nn: 'Rolle eller eining.', en: 'A role or a unit.' },
    type: { kind: 'text', maxLength: 200 },
    width: 24,
    role: 'owner',
  },
];

function effect(id: string, title: Text): ColumnDefinition {
  return {
    id,
    title,
    help: {
      nb: 'I millioner kroner, inntil seks desimaler.',
      nn: 'I millionar kroner, inntil seks desimalar.',
      en: 'In million kroner, up to six decimals.',
    },
    type: { kind: 'amount', unit: 'mill. kr', min: '0', max: '9999' },
    width: 16,
    total: true,
  };
}
