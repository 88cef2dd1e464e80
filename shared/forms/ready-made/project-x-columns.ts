import type { ColumnDefinition } from '../definition.ts';
import { statusColumn } from './common-columns.ts';

/** Half a year is a short status; the annual report asks for all of it. */
const whenFull = '[extent] = "full"';
const krAtMost = { kind: 'amount', unit: 'kr', min: '0', max: '9999999999' } as const;
const briefly = { kind: 'longText', maxLength: 1500 } as const;
const describe = { kind: 'longText', maxLength: 6000 } as const;

/** Laid in: the projects are named by the government, and the region shares out the grant. */
export const laidInColumns: readonly ColumnDefinition[] = [
  {
    id: 'title',
    title: { nb: 'Prosjekt', nn: 'Prosjekt', en: 'Project' },
    help: {
      nb: 'Navnet på prosjektet i Prosjekt X.',
      nn: 'Namnet på prosjektet i Prosjekt X.',
      en: 'The project’s name in Project X.',
    },
    type: { kind: 'longText', maxLength: 300 },
    width: 32,
    role: 'title',
    locked: true,
  },
  {
    id: 'extent',
    title: { nb: 'Omfang', nn: 'Omfang', en: 'Extent' },
    help: {
      nb: 'Kort status hvert halvår, full rapport i årlig melding.',
      nn: 'Kort status kvart halvår, full rapport i årleg melding.',
      en: 'Short status each half year, full report in the annual report.',
    },
    type: { kind: 'choice', list: 'extent' },
    width: 15,
    locked: true,
  },
  {
    id: 'allocated',
    title: { nb: 'Tildelt (kr)', nn: 'Tildelt (kr)', en: 'Allocated (NOK)' },
    help: {
      nb: 'Tilskudd fordelt til prosjektet, om det er kjent.',
      nn: 'Tilskot fordelt til prosjektet, om det er kjent.',
      en: 'Grant given to the project, if known.',
    },
    type: krAtMost,
    width: 15,
    locked: true,
    total: true,
  },
];

/** «En kort halvårlig statusrapport» (Oppdragsdokument 2026 lines 221-223), with the barriers of Årlig melding 2025 line 162. */
export const statusColumns: readonly ColumnDefinition[] = [
  statusColumn(true),
  {
    id: 'progress',
    title: { nb: 'Kort om status', nn: 'Kort om status', en: 'Status in brief' },
    help: {
      nb: 'Hva som er gjort siden sist, og hva som skjer videre.',
      nn: 'Kva som er gjort sidan sist, og kva som skjer vidare.',
      en: 'What has been done since last time, and what comes next.',
    },
    type: briefly,
    width: 44,
    role: 'text',
    required: true,
  },
  {
    id: 'barriers',
    title: { nb: 'Barrierer', nn: 'Barrierar', en: 'Barriers' },
    help: {
      nb: 'Juridiske, digitale eller andre, som helsefellesskapet ikke kan løse selv. Skriv med semikolon mellom.',
      nn: 'Juridiske, digitale eller andre, som helsefellesskapet ikkje kan løyse sjølv. Skriv med semikolon mellom.',
      en: 'Legal, digital or other, beyond the health community. Separated by semicolons.',
    },
    type: { kind: 'choices', list: 'barrier' },
    width: 18,
  },
  {
    id: 'barrierText',
    title: { nb: 'Om barrierene', nn: 'Om barrierane', en: 'About the barriers' },
    help: {
      nb: 'Hva som hindrer, og hvem som kan løse det. Må fylles ut når barrierer er valgt.',
      nn: 'Kva som hindrar, og kven som kan løyse det. Må fyllast ut når barrierar er valde.',
      en: 'What hinders, and who can solve it. Needed when barriers are chosen.',
    },
    type: briefly,
    width: 40,
    required: 'FILLED([barriers])',
  },
];

/** The annual report: the grant by its purpose, experience to be shared and learnt from (Oppdragsdokument 2026 lines 211-219, 1263-1277). */
export const annualColumns: readonly ColumnDefinition[] = [
  {
    id: 'municipalities',
    title: { nb: 'Kommuner i prosjektet', nn: 'Kommunar i prosjektet', en: 'Municipalities in the project' },
    help: {
      nb: 'Skriv navnene med semikolon mellom. Trengs i årlig melding.',
      nn: 'Skriv namna med semikolon mellom. Trengst i årleg melding.',
      en: 'Names separated by semicolons. Needed in the annual report.',
    },
    type: { kind: 'choices', list: 'municipalities' },
    width: 30,
    role: 'municipalities',
    required: whenFull,
  },
  {
    id: 'paidOut',
    title: { nb: 'Brukt av tilskuddet (kr)', nn: 'Brukt av tilskotet (kr)', en: 'Grant used (NOK)' },
    help: {
      nb: 'Hele kroner. Trengs i årlig melding.',
      nn: 'Heile kroner. Trengst i årleg melding.',
      en: 'Whole kroner. Needed in the annual report.',
    },
    type: krAtMost,
    width: 15,
    required: whenFull,
    total: true,
  },
  {
    id: 'results',
    title: { nb: 'Resultater', nn: 'Resultat', en: 'Results' },
    help: {
      nb: 'Effekt så langt, eller forventet effekt. Trengs i årlig melding.',
      nn: 'Effekt så langt, eller venta effekt. Trengst i årleg melding.',
      en: 'Effect so far, or expected. Needed in the annual report.',
    },
    type: describe,
    width: 44,
    required: whenFull,
  },
  {
    id: 'learning',
    title: { nb: 'Læringspunkter', nn: 'Læringspunkt', en: 'Learning points' },
    help: {
      nb: 'Erfaringer og innsikter som andre kan bruke. Trengs i årlig melding.',
      nn: 'Erfaringar og innsikter som andre kan bruke. Trengst i årleg melding.',
      en: 'Experience that others can use. Needed in the annual report.',
    },
    type: describe,
    width: 44,
    required: whenFull,
  },
  {
    id: 'sharedWith',
    title: { nb: 'Delt med', nn: 'Delt med', en: 'Shared with' },
    help: {
      nb: 'Hvem erfaringene er delt med. Skriv med semikolon mellom.',
      nn: 'Kven erfaringane er delte med. Skriv med semikolon mellom.',
      en: 'Who the experience is shared with, separated by semicolons.',
    },
    type: { kind: 'choices', list: 'sharedWith' },
    width: 26,
  },
  {
    id: 'spread',
    title: { nb: 'Mulighet for spredning', nn: 'Høve til spreiing', en: 'Possibility of spreading' },
    help: {
      nb: 'Om tiltaket kan tas i bruk andre steder, og hva som gjøres for det.',
      nn: 'Om tiltaket kan takast i bruk andre stader, og kva som blir gjort for det.',
      en: 'Whether others can use it, and what is done for that.',
    },
    type: describe,
    width: 40,
  },
  {
    id: 'involvement',
    title: {
      nb: 'Kommunenes medvirkning',
      nn: 'Medverknaden til kommunane',
      en: 'The municipalities’ part',
    },
    help: {
      nb: 'Hvordan kommunene har vært med i prosjektet og i rapporten. Trengs i årlig melding.',
      nn: 'Korleis kommunane har vore med i prosjektet og i rapporten. Trengst i årleg melding.',
      en: 'How the municipalities took part in project and report. Needed in the annual report.',
    },
    type: describe,
    width: 36,
    required: whenFull,
  },
];
