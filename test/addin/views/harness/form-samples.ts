import type { FormSummary, Me, RehearsedReport } from '../../../../addin/answers.ts';
import type { OpenRehearsal } from '../../../../addin/rehearsal.ts';
import { readDefinition } from '../../../../shared/definitions/read-definition.ts';
import { grantProjects } from '../../../../shared/forms/ready-made/grant-projects.ts';
import { notCarriedFinding } from '../../../../shared/forms/not-carried-finding.ts';
import type { Language } from '../../../../shared/language.ts';
import { text } from '../../../../shared/value.ts';
import { columnsGrid, smallDefinition } from '../../../builders/definition-grids.ts';
import { findings, organisation, round } from './samples.ts';

export const formList: readonly FormSummary[] = [
  {
    id: 'grant-projects',
    title: 'Rekrutterings- og samhandlingstilskudd',
    versions: [
      { version: '1', owner: null, releasedAt: null },
      { version: '2', owner: '991324968', releasedAt: '2026-01-20T10:00:00.000Z' },
    ],
  },
  {
    id: 'sick-leave',
    title: 'Sykefravær',
    versions: [{ version: '1', owner: null, releasedAt: null }],
  },
];

const { commissioner } = round;
export const controllerOfOne: Me = {
  name: 'Controller Helse Sør-Øst',
  memberships: [{ organisation: commissioner, role: 'controller' }],
};
export const controllerOfTwo: Me = {
  ...controllerOfOne,
  memberships: [...controllerOfOne.memberships, { organisation, role: 'controller' }],
};

const file = { name: 'Rekrutterings- og samhandlingstilskudd - 2.xlsx', bytes: new Uint8Array() };
const form = { ...grantProjects, version: '2' };
const versions = { formVersion: '1', ruleSet: 1 };

const unchanged: RehearsedReport = {
  report: '7f3c1a52-58c1-4d4f-9d39-0b7f6a1c3001',
  organisation,
  period: '2025',
  from: versions,
  newFindings: [],
  gone: 0,
  notCarried: [],
};
const others = ['Helsefellesskapet Oslo, Oslo universitetssykehus HF', 'Agder helsefellesskap'] as const;

/** A reading of a definition in which much is wrong, as the server tells of it. */
export function wrongDefinition(language: Language): OpenRehearsal {
  const grids = smallDefinition(
    columnsGrid(
      { Tittel: 'Utbetalt', Type: 'Belop' },
      { Tittel: 'Rest', Type: 'Beløp', Formel: '[Tildelt belop] - [Utbetalt]' },
      { Tittel: 'Vurdering', Type: 'Valg', Liste: 'Vurderinger' },
    ),
  );
  const told = readDefinition(grids, language).findings;
  return { kind: 'file', file, commissioner: commissioner.id, findings: told, candidate: null };
}

function reports(language: Language): readonly RehearsedReport[] {
  const lost = { sheet: 'projects', row: 'row-1', column: 'contributions', value: text('To årsverk') };
  const notCarried = [
    notCarriedFinding(grantProjects, {}, { ...lost, why: 'COLUMN_GONE' }, () => 7, language),
  ];
  return [
    unchanged,
    { ...unchanged, report: '7f3c1a52-58c1-4d4f-9d39-0b7f6a1c3002', period: '2024' },
    ...others.map((name, index) => ({
      ...unchanged,
      report: `7f3c1a52-58c1-4d4f-9d39-0b7f6a1c301${String(index)}`,
      organisation: { ...organisation, name, shortName: name },
      newFindings: findings.slice(index),
      gone: index * 2,
      notCarried: index === 0 ? notCarried : [],
    })),
  ];
}

export function rehearsedFile(language: Language): OpenRehearsal {
  const rehearsal = { form: form.id, to: { formVersion: '2', ruleSet: 1 }, reports: reports(language) };
  return { kind: 'file', file, commissioner: commissioner.id, findings: [], candidate: { form, rehearsal } };
}

export function rehearsedNew(): OpenRehearsal {
  const rehearsal = { form: form.id, to: { formVersion: '2', ruleSet: 1 }, reports: [] };
  return { kind: 'file', file, commissioner: commissioner.id, findings: [], candidate: { form, rehearsal } };
}

export function rehearsedRound(language: Language): OpenRehearsal {
  const rehearsal = { form: form.id, to: { formVersion: '2', ruleSet: 1 }, reports: reports(language) };
  return { kind: 'round', candidate: { form, rehearsal } };
}
