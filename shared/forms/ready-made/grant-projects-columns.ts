import type { ColumnDefinition } from '../definition.ts';
import { statusColumn } from './common-columns.ts';
import { resultColumns } from './grant-projects-result-columns.ts';

const krAtMost = { kind: 'amount', unit: 'kr', min: '0', max: '9999999999' } as const;
/** Money that is a measure, so that there is something to tell about it. */
const whenMeasure = 'OR([kind] = "project"; [kind] = "secretariat")';
const describe = { kind: 'longText', maxLength: 4000 } as const;

/** What a measure is, its money, agreement and duration. What is asked for stands in Årlig melding 2025 section 4.2 and Tilleggsdokument 2024 section 3.3. */
const measureColumns: readonly ColumnDefinition[] = [
  {
    id: 'title',
    title: { nb: 'Tittel på tiltaket', nn: 'Tittel på tiltaket', en: 'Title of the measure' },
    help: {
      nb: 'Slik den skal stå i årlig melding.',
      nn: 'Slik han skal stå i årleg melding.',
      en: 'As it shall stand in the annual report.',
    },
    type: { kind: 'text', maxLength: 300 },
    width: 48,
    role: 'title',
    required: true,
  },
  {
    id: 'kind',
    title: { nb: 'Hva linjen gjelder', nn: 'Kva linja gjeld', en: 'What the line is' },
    help: {
      nb: 'Prosjekt, sekretariat, midler som ikke er fordelt ennå, eller forskudd på neste års midler.',
      nn: 'Prosjekt, sekretariat, midlar som ikkje er fordelte enno, eller forskot på midlane for neste år.',
      en: 'Project, secretariat, money not yet allotted, or an advance on next year.',
    },
    type: { kind: 'choice', list: 'kind' },
    width: 18,
    role: 'kind',
    required: true,
  },
  {
    id: 'amount',
    title: { nb: 'Tildelt beløp (kr)', nn: 'Tildelt beløp (kr)', en: 'Amount allocated (NOK)' },
    help: {
      nb: 'Hele kroner, samlet for årene det rapporteres for.',
      nn: 'Heile kroner, samla for åra det blir rapportert for.',
      en: 'Whole kroner, for all the years reported.',
    },
    type: krAtMost,
    width: 16,
    role: 'amount',
    required: true,
    total: true,
  },
  {
    id: 'paidOut',
    title: { nb: 'Utbetalt (kr)', nn: 'Utbetalt (kr)', en: 'Paid out (NOK)' },
    help: {
      nb: 'Hele kroner. Ikke mer enn tildelt.',
      nn: 'Heile kroner. Ikkje meir enn tildelt.',
      en: 'Whole kroner. Not above the amount allocated.',
    },
    type: krAtMost,
    width: 16,
    role: 'paidOut',
    total: true,
  },
  statusColumn(whenMeasure),
  {
    id: 'municipalities',
    title: { nb: 'Kommuner i avtalen', nn: 'Kommunar i avtalen', en: 'Municipalities in the agreement' },
    help: {
      nb: 'Skriv navnene med semikolon mellom, for eksempel «Arendal; Grimstad».',
      nn: 'Skriv namna med semikolon mellom, til dømes «Arendal; Grimstad».',
      en: 'Names separated by semicolons, such as «Arendal; Grimstad».',
    },
    type: { kind: 'choices', list: 'municipalities' },
    width: 30,
    role: 'municipalities',
  },
  {
    id: 'hospitals',
    title: { nb: 'Sykehus i avtalen', nn: 'Sjukehus i avtalen', en: 'Hospitals in the agreement' },
    help: {
      nb: 'Skriv navnene med semikolon mellom.',
      nn: 'Skriv namna med semikolon mellom.',
      en: 'Names separated by semicolons.',
    },
    type: { kind: 'choices', list: 'hospitals' },
    width: 26,
  },
  {
    id: 'agreement',
    title: { nb: 'Avtale inngått', nn: 'Avtale inngått', en: 'Agreement made' },
    help: {
      nb: 'Ja, under arbeid eller nei.',
      nn: 'Ja, under arbeid eller nei.',
      en: 'Yes, in progress or no.',
    },
    type: { kind: 'choice', list: 'agreement' },
    width: 14,
  },
  {
    id: 'agreementDate',
    title: { nb: 'Avtaledato', nn: 'Avtaledato', en: 'Date of agreement' },
    help: { nb: 'Dato som dd.mm.åååå.', nn: 'Dato som dd.mm.åååå.', en: 'Date as dd.mm.yyyy.' },
    type: { kind: 'date' },
    width: 13,
  },
  {
    id: 'agreementReference',
    title: { nb: 'Avtalereferanse', nn: 'Avtalereferanse', en: 'Reference of agreement' },
    help: { nb: 'Saksnummer eller lenke.', nn: 'Saksnummer eller lenkje.', en: 'Case number or link.' },
    type: { kind: 'text', maxLength: 300 },
    width: 18,
  },
  {
    id: 'contributions',
    title: { nb: 'Hva partene bidrar med', nn: 'Kva partane bidreg med', en: 'What the parties put in' },
    help: {
      nb: 'Ressurser fra kommuner og helseforetak.',
      nn: 'Ressursar frå kommunar og helseføretak.',
      en: 'Resources from municipalities and trust.',
    },
    type: describe,
    width: 32,
  },
  {
    id: 'amountThisYear',
    title: {
      nb: 'Tildelt av årets midler (kr)',
      nn: 'Tildelt av midlane for året (kr)',
      en: 'Allocated of this year’s grant (NOK)',
    },
    help: {
      nb: 'Den delen av tildelt beløp som er fra årets tilskudd. Hele kroner, når delingen er kjent.',
      nn: 'Den delen av tildelt beløp som er frå tilskotet for året. Heile kroner, når delinga er kjend.',
      en: 'The part of the amount that comes of this year’s grant. Whole kroner, where known.',
    },
    type: krAtMost,
    width: 16,
    total: true,
  },
  {
    id: 'amountEarlier',
    title: {
      nb: 'Tildelt av tidligere års midler (kr)',
      nn: 'Tildelt av midlar frå tidlegare år (kr)',
      en: 'Allocated of earlier grants (NOK)',
    },
    help: {
      nb: 'Den delen av tildelt beløp som er fra tidligere års tilskudd. Hele kroner, når delingen er kjent.',
      nn: 'Den delen av tildelt beløp som er frå tilskot frå tidlegare år. Heile kroner, når delinga er kjend.',
      en: 'The part of the amount that comes of earlier grants. Whole kroner, where known.',
    },
    type: krAtMost,
    width: 16,
    total: true,
  },
  {
    id: 'from',
    title: { nb: 'Finansiert fra (måned)', nn: 'Finansiert frå (månad)', en: 'Financed from (month)' },
    help: {
      nb: 'Første måned med tilskudd, som mm.åååå.',
      nn: 'Første månad med tilskot, som mm.åååå.',
      en: 'First month with grant money, as mm.yyyy.',
    },
    type: { kind: 'month' },
    width: 13,
    role: 'from',
  },
  {
    id: 'to',
    title: { nb: 'Finansiert til (måned)', nn: 'Finansiert til (månad)', en: 'Financed to (month)' },
    help: {
      nb: 'Siste måned med tilskudd, som mm.åååå.',
      nn: 'Siste månad med tilskot, som mm.åååå.',
      en: 'Last month with grant money, as mm.yyyy.',
    },
    type: { kind: 'month' },
    width: 13,
    role: 'to',
  },
  {
    id: 'ordinaryOperation',
    title: {
      nb: 'Går over i ordinær drift',
      nn: 'Går over i ordinær drift',
      en: 'Goes over to ordinary operation',
    },
    help: {
      nb: 'Ja, nei eller ikke avklart.',
      nn: 'Ja, nei eller ikkje avklart.',
      en: 'Yes, no or not decided.',
    },
    type: { kind: 'choice', list: 'ordinaryOperation' },
    width: 14,
  },
  {
    id: 'ordinaryFrom',
    title: {
      nb: 'Ordinær drift fra (måned)',
      nn: 'Ordinær drift frå (månad)',
      en: 'Ordinary operation from (month)',
    },
    help: {
      nb: 'Fylles ut når svaret til venstre er ja.',
      nn: 'Blir fylt ut når svaret til venstre er ja.',
      en: 'Filled in when the answer to the left is yes.',
    },
    type: { kind: 'month' },
    width: 13,
    required: '[ordinaryOperation] = "yes"',
  },
];

/** One line per measure, in the order of the sheet. */
export const projectColumns: readonly ColumnDefinition[] = [...measureColumns, ...resultColumns];
