import { askedAreas } from './asked-cells.ts';
import { numberFormatOf, styleOf, textFormat } from './column-look.ts';
import type { DataSheet } from './data-sheet.ts';
import { hasRows, lastLettersOf, lastRowOf } from './data-sheet.ts';
import type { ColumnDefinition } from '../forms/definition.ts';
import { columnLetters, isInput, rowOf } from './layout.ts';
import type { AreaPlan } from './plan.ts';
import { countsMissing } from './plan-values.ts';
import { workbookTexts } from './workbook-texts.ts';

type Look = Omit<AreaPlan, 'address'>;

export function dataSheetAreas(data: DataSheet): readonly AreaPlan[] {
  const last = lastLettersOf(data);
  const { columns } = data.sheet;
  return [
    { address: `A1:A${lastRowOf(data)}`, style: 'plain', numberFormat: textFormat },
    { address: `B1:${last}1`, style: 'plain', numberFormat: textFormat },
    { address: `B${rowOf.title}:B${rowOf.title}`, style: 'title' },
    { address: `B${rowOf.help}:B${rowOf.help}`, style: 'subtitle' },
    ...runs(columns, rowOf.totals, rowOf.totals, (column) => checkLook(data, column)),
    ...runs(columns, rowOf.header, rowOf.header, (column) => ({
      style: column.required === true && isInput(column) ? 'headerRequired' : 'header',
    })),
    ...runs(columns, rowOf.firstLine, lastRowOf(data), (column) =>
      hasRows(data) ? lineLook(data, column) : { style: 'locked' },
    ),
    ...askedAreas(data),
  ];
}

function lineLook({ asked }: DataSheet, column: ColumnDefinition): Look {
  const look = { style: styleOf(column), numberFormat: numberFormatOf(column) };
  return isInput(column) && asked.length === 0 ? { ...look, open: true } : look;
}

function checkLook(data: DataSheet, column: ColumnDefinition): Look {
  if (column.total === true) return { style: 'total', numberFormat: numberFormatOf(column) };
  if (!countsMissing(data, column)) return { style: 'totalLabel' };
  const { missing, noneMissing } = workbookTexts[data.language];
  return { style: 'total', numberFormat: `"${missing} "0;;"${noneMissing}"` };
}

/** Neighbours that look the same become one area. */
function runs(
  columns: readonly ColumnDefinition[],
  top: number,
  bottom: number,
  lookOf: (column: ColumnDefinition) => Look,
): readonly AreaPlan[] {
  const looks = columns.map(lookOf);
  const starts = looks.flatMap((look, at) => (at > 0 && isSameLook(look, looks[at - 1]) ? [] : [at]));
  return starts.flatMap((start, at) => {
    const end = (starts[at + 1] ?? looks.length) - 1;
    const look = looks[start];
    return look === undefined
      ? []
      : [{ address: `${columnLetters(start + 2)}${top}:${columnLetters(end + 2)}${bottom}`, ...look }];
  });
}

function isSameLook(a: Look, b: Look | undefined): boolean {
  return a.style === b?.style && a.numberFormat === b.numberFormat && a.open === b.open;
}
