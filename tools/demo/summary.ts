import { formatDecimal, subtract } from '../../shared/decimal.ts';
import { severities } from '../../shared/finding.ts';
import { findForm } from '../../shared/forms/catalogue.ts';
import { exportTexts } from '../../server/exports/texts.ts';
import type { PlayedRound, Story } from './story.ts';

const words = exportTexts.nb;

/** What happened, on one screen each: who delivered, what the rules found, sums before and after. */
export function summarise({ grants, halfYear }: Story): string {
  return [
    heading(grants.title),
    ...table(unitRows(grants)),
    '',
    `Telt to ganger i den trykte listen: ${kroner(subtract(grants.asPrinted.total ?? '0', grants.afterwards.total ?? '0'))} kr`,
    '',
    ...findingLines(grants),
    '',
    heading(halfYear.title),
    ...table(countRows(halfYear)),
    '',
    ...findingLines(halfYear),
  ].join('\n');
}

const kroner = (amount: string): string => formatDecimal(amount, 'nb');
const heading = (title: string): string => `${title}\n${'─'.repeat(title.length)}`;

function unitRows({ asPrinted, afterwards, deliveries }: PlayedRound): readonly (readonly string[])[] {
  const rows = afterwards.units.map((unit) => {
    const printed = asPrinted.units.find(({ report }) => report === unit.report);
    const { findings = [] } =
      deliveries.find(({ organisation }) => organisation === unit.organisation.id) ?? {};
    return [
      unit.organisation.name,
      words.states[unit.state],
      String(unit.lines),
      severities
        .map((severity) => String(findings.filter((finding) => finding.severity === severity).length))
        .join(' / '),
      kroner(printed?.sum ?? '0'),
      kroner(unit.sum ?? '0'),
    ];
  });
  const lines = afterwards.units.reduce((sum, unit) => sum + unit.lines, 0);
  return [
    ['Enhet', 'Status', 'Linjer', 'Feil / advarsler / merknader', 'Som trykt, kr', 'Etter retting, kr'],
    ...rows,
    ['Sum i alt', '', String(lines), '', kroner(asPrinted.total ?? '0'), kroner(afterwards.total ?? '0')],
  ];
}

function countRows({ asPrinted, afterwards }: PlayedRound): readonly (readonly string[])[] {
  const items =
    findForm(afterwards.round.form)?.lists.flatMap((list) => ('items' in list ? list.items : [])) ?? [];
  const label = (code: string): string => items.find((item) => item.code === code)?.label.nb ?? words.empty;
  const codes = [...new Set([...Object.keys(asPrinted.counts), ...Object.keys(afterwards.counts)])];
  return [
    ['Vurdering', 'Som trykt', 'Innsendt'],
    ...codes.map((code) => [
      label(code),
      String(asPrinted.counts[code] ?? 0),
      String(afterwards.counts[code] ?? 0),
    ]),
  ];
}

/** Per rule, with the first place and message: the rest is in the workbooks and in the pane. */
function findingLines({ deliveries, afterwards }: PlayedRound): readonly string[] {
  const found = [
    ...deliveries.flatMap(({ unit, findings }) => findings.map((finding) => ({ unit, finding }))),
    ...afterwards.findings.map((finding) => ({ unit: 'på tvers', finding })),
  ];
  const byRule = Map.groupBy(found, ({ finding }) => finding.rule);
  return [
    'Funn i rapportene slik de er trykt, etter regel:',
    ...[...byRule].flatMap(([rule, cases]) => {
      const [first] = cases;
      if (first === undefined) return [];
      const place = [first.unit, first.finding.cell].filter((part) => part !== null).join(' ');
      return [
        `  ${String(cases.length).padStart(3)} × ${rule} (${words.severities[first.finding.severity].toLowerCase()})`,
        `        ${place}: ${first.finding.message}`,
      ];
    }),
  ];
}

/** The first column to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = Array.from(rows[0] ?? [], (first, column) =>
    Math.max(first.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}
