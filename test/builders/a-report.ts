import type { RowContent } from '../../shared/content.ts';
import { assignmentsStatus } from '../../shared/forms/ready-made/assignments-status.ts';
import type { FormDefinition, ListItem, Lists } from '../../shared/forms/definition.ts';
import { grantProjects } from '../../shared/forms/ready-made/grant-projects.ts';
import { intensiveCapacity } from '../../shared/forms/ready-made/intensive-capacity.ts';
import type { ReportUnderCheck } from '../../shared/rules/rule.ts';
import type { CellValue } from '../../shared/value.ts';
import { choices, date, number, text } from '../../shared/value.ts';

export type Cells = Readonly<Record<string, CellValue>>;

/** A report on the form `grant-projects` without a fault: lines 1, 2, 3 … as given, and the appropriation. */
export function aReport({ projects = [aProject()], frame = {} }: ReportParts = {}): ReportUnderCheck {
  return reportOn(grantProjects, '2025', {
    projects: projects.map((cells, at) => ({ id: `project-${at + 1}`, line: at + 1, cells })),
    frame: [{ id: 'years', line: 1, cells: { scope: text('2024 og 2025'), ...frame } }],
  });
}
interface ReportParts {
  readonly projects?: readonly Cells[];
  readonly frame?: Cells;
}

/** A valid line of which nothing more is asked. */
export function aProject(cells: Cells = {}): Cells {
  return {
    title: text('Akuttmedisinsk kjede i Lister'),
    kind: text('project'),
    amount: number('2752884'),
    paidOut: number('1000000'),
    status: text('ongoing'),
    municipalities: choices(['4206', '4225']),
    hospitals: choices(['983975240']),
    agreement: text('yes'),
    agreementDate: date('2024-10-15'),
    agreementReference: text('24/1234'),
    contributions: text('To årsverk fra hver.'),
    from: date('2025-01-01'),
    to: date('2026-12-01'),
    ordinaryOperation: text('yes'),
    ordinaryFrom: date('2027-01-01'),
    resultCollaboration: text('Felles møter hver uke.'),
    resultPathways: text('Færre overføringer.'),
    resultResources: text('Færre liggedøgn.'),
    learning: text('Start med avtalen.'),
    spreading: text('Kan brukes i hele fylket.'),
    involvement: text('Kommunene har lest og godkjent.'),
    targetGroup: choices(['frailElderly']),
    comment: text('Se vedlegg.'),
    ...cells,
  };
}

/** Lines that differ in title and have the given amounts. */
export function projectsWith(...amounts: readonly string[]): readonly Cells[] {
  const titles = [
    'Ambulant geriatri',
    'Felles trainee',
    'Digital sårpleie',
    'Trygg hjemme',
    'Synsnettverk nord',
  ];
  return amounts.map((amount, at) =>
    aProject({
      title: text(`${titles[at % titles.length] ?? ''} ${at + 1}`),
      amount: number(amount),
      paidOut: null,
    }),
  );
}

/** A report on the form `assignments-status` without a fault. */
export function aStatusReport(...assignments: readonly Cells[]): ReportUnderCheck {
  return reportOn(assignmentsStatus, '2023-H1', {
    assignments: assignments.map((cells, at) => ({ id: String(1000 + at), line: at + 1, cells })),
  });
}

export function anAssignment(cells: Cells = {}): Cells {
  return { number: text('1000'), text: text('Ventetiden skal ned.'), assessment: text('green'), ...cells };
}

/** A report on the form `intensive-capacity` without a fault, with the number of inhabitants. */
export function aCapacityReport(cells: Cells = {}): ReportUnderCheck {
  const beds = ['3', '2'].flatMap((category) =>
    ['Ordinary', 'Raised', 'Emergency'].map(
      (level) => [`category${category}${level}`, number('10')] as const,
    ),
  );
  const row = {
    period: text('2025-H2'),
    population: number('310000'),
    ...Object.fromEntries(beds),
    ...cells,
  };
  return reportOn(intensiveCapacity, '2025-H2', { beds: [{ id: 'unit', line: 1, cells: row }] });
}

function reportOn(
  form: FormDefinition,
  period: string,
  sheets: Readonly<Record<string, readonly RowContent[]>>,
): ReportUnderCheck {
  const content = { sheets: Object.fromEntries(Object.entries(sheets).map(([id, rows]) => [id, { rows }])) };
  return { form, period, organisation: { id: 'HFS12', name: 'Agder' }, content, lists: listsOf(form) };
}

/** The form's own lists, and a short register in place of the real ones. */
export function listsOf(form: FormDefinition): Lists {
  return Object.fromEntries(
    form.lists.map((list) => [list.id, 'items' in list ? list.items : registers[list.register]]),
  );
}

const named = (code: string, name: string): ListItem => ({ code, label: { nb: name, nn: name, en: name } });

const registers: Readonly<Record<'municipalities' | 'hospitals', readonly ListItem[]>> = {
  municipalities: [
    named('4202', 'Grimstad'),
    named('4203', 'Arendal'),
    named('4206', 'Farsund'),
    named('4225', 'Lyngdal'),
  ],
  hospitals: [named('983975240', 'Sørlandet sykehus HF')],
};

/** The same report with another one on the same form as last period's. */
export function after(last: ReportUnderCheck, report: ReportUnderCheck): ReportUnderCheck {
  return { ...report, previous: last.content };
}
