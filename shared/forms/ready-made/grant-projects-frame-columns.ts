import type { ColumnDefinition, Formula } from '../definition.ts';

const krAtMost = { kind: 'amount', unit: 'kr', min: '0', max: '9999999999' } as const;
const allotted = 'SUM([projects].[amount])';

/** The money there is, by year where it is known, and what has become of it. */
export const frameColumns: readonly ColumnDefinition[] = [
  {
    id: 'scope',
    title: { nb: 'Gjelder', nn: 'Gjeld', en: 'Covers' },
    help: { nb: 'Årene rammen gjelder.', nn: 'Åra ramma gjeld.', en: 'The years covered.' },
    type: { kind: 'text', maxLength: 100 },
    width: 24,
    role: 'title',
    locked: true,
  },
  {
    id: 'allocated',
    title: { nb: 'Tildelt', nn: 'Tildelt', en: 'Allocated' },
    help: {
      nb: 'Tildelt i hele kroner for årene samlet.',
      nn: 'Tildelt i heile kroner for åra samla.',
      en: 'Allocated in whole kroner for all the years.',
    },
    type: krAtMost,
    width: 16,
    role: 'allocated',
    locked: true,
  },
  {
    id: 'allocatedThisYear',
    title: { nb: 'Av dette: for året', nn: 'Av dette: for året', en: 'Of which this year' },
    help: {
      nb: 'Det som er tildelt for rapporteringsåret, i hele kroner, når delingen er kjent.',
      nn: 'Det som er tildelt for rapporteringsåret, i heile kroner, når delinga er kjend.',
      en: 'Allocated for the year reported, in whole kroner, where known.',
    },
    type: krAtMost,
    width: 16,
    locked: true,
  },
  {
    id: 'allocatedEarlier',
    title: {
      nb: 'Av dette: for tidligere år',
      nn: 'Av dette: for tidlegare år',
      en: 'Of which earlier years',
    },
    help: {
      nb: 'Det som er tildelt for tidligere år og rapporteres nå, i hele kroner, når delingen er kjent.',
      nn: 'Det som er tildelt for tidlegare år og blir rapportert no, i heile kroner, når delinga er kjend.',
      en: 'Allocated for earlier years and reported now, in whole kroner, where known.',
    },
    type: krAtMost,
    width: 16,
    locked: true,
  },
  {
    id: 'carriedOver',
    title: { nb: 'Overført fra tidligere år', nn: 'Overført frå tidlegare år', en: 'Carried over' },
    help: {
      nb: 'Ubrukte midler fra tidligere år, i hele kroner.',
      nn: 'Ubrukte midlar frå tidlegare år, i heile kroner.',
      en: 'Unused money from earlier years, in whole kroner.',
    },
    type: krAtMost,
    width: 16,
    role: 'carriedOver',
    locked: true,
    fromPrevious: 'notYetAllotted',
  },
  {
    id: 'onProjects',
    title: {
      nb: 'Fordelt på tiltak og sekretariat',
      nn: 'Fordelt på tiltak og sekretariat',
      en: 'On projects and secretariat',
    },
    help: {
      nb: 'Regnes ut fra arket Prosjekter.',
      nn: 'Blir rekna ut frå arket Prosjekt.',
      en: 'Computed from the sheet Projects.',
    },
    type: {
      kind: 'computed',
      as: { kind: 'amount', unit: 'kr' },
      formula: allottedAs('project', 'secretariat'),
    },
    width: 18,
  },
  {
    id: 'notYetAllotted',
    title: { nb: 'Ikke fordelt ennå', nn: 'Ikkje fordelt enno', en: 'Not yet allotted' },
    help: {
      nb: 'Regnes ut fra arket Prosjekter.',
      nn: 'Blir rekna ut frå arket Prosjekt.',
      en: 'Computed from the sheet Projects.',
    },
    type: {
      kind: 'computed',
      as: { kind: 'amount', unit: 'kr' },
      formula: allottedAs('notYetAllotted'),
    },
    width: 16,
  },
  {
    id: 'advance',
    title: { nb: 'Forskudd på neste år', nn: 'Forskot på neste år', en: 'Advance on next year' },
    help: {
      nb: 'Regnes ut fra arket Prosjekter.',
      nn: 'Blir rekna ut frå arket Prosjekt.',
      en: 'Computed from the sheet Projects.',
    },
    type: {
      kind: 'computed',
      as: { kind: 'amount', unit: 'kr' },
      formula: allottedAs('advance'),
    },
    width: 16,
  },
  {
    id: 'difference',
    title: { nb: 'Differanse', nn: 'Differanse', en: 'Difference' },
    help: {
      nb: 'Tildelt + overført − forskudd − fordelt − ikke fordelt. Skal være 0.',
      nn: 'Tildelt + overført − forskot − fordelt − ikkje fordelt. Skal vere 0.',
      en: 'Allocated + carried over − advance − on projects − not yet allotted. Should be 0.',
    },
    type: {
      kind: 'computed',
      as: { kind: 'amount', unit: 'kr' },
      formula: `[allocated] + [carriedOver] - ${allotted}`,
    },
    width: 16,
    role: 'difference',
  },
];

/** The sum of the lines of some kinds. */
function allottedAs(...kinds: readonly string[]): Formula {
  const asked = kinds.map((kind) => `[kind] = "${kind}"`);
  const where = asked.length > 1 ? `OR(${asked.join('; ')})` : asked.join('');
  return `SUM([projects].[amount]; ${where})`;
}
