import type { FormDefinition, ListDefinition, ListItem, SheetDefinition } from '../forms/definition.ts';
import { languages } from '../language.ts';
import { amountUnit, columnFaults } from './check-columns.ts';
import { circleFaults } from './check-circles.ts';
import { isTooLongForExcel, longestText } from './check-excel-formulas.ts';
import { formulaFaults } from './check-formulas.ts';
import type { FormFault } from './fault.ts';
import { formLimits } from './limits.ts';
import { folded } from './vocabulary.ts';

/**
 * All that keeps a form from being laid out, filled in and checked, beyond the shape of its data: what it refers to
 * and does not have, what is there twice, formulas that cannot be read or run in circles.
 */
export function formFaults(form: FormDefinition): readonly FormFault[] {
  const counts = [
    ...tooMany(form),
    ...form.sheets.flatMap((sheet, at) => tooManyColumns(sheet, ['sheets', at])),
  ];
  // The rest could take long to look through.
  if (counts.length > 0) return counts;
  return [
    ...doubles(form.sheets, ['sheets'], 'id'),
    ...doubles(form.lists, ['lists'], 'list'),
    ...doubles(form.rules, ['rules'], 'id'),
    ...sameTitles(form.sheets, ['sheets']),
    ...form.sheets.flatMap((sheet, at) => sheetFaults(form, sheet, ['sheets', at])),
    ...form.lists.flatMap((list, at) => listFaults(list, ['lists', at])),
    ...amountUnitFaults(form),
    ...ruleFaults(form),
    ...formulaFaults(form),
    ...circleFaults(form),
  ];
}

type Path = FormFault['path'];

function tooMany(form: FormDefinition): readonly FormFault[] {
  const counts = [
    ['sheets', form.sheets.length, formLimits.sheets, 'title'],
    ['lists', form.lists.length, formLimits.lists, 'list'],
    ['rules', form.rules.length, formLimits.rules, 'formula'],
  ] as const;
  const faults = counts.flatMap(([part, count, most, field]): readonly FormFault[] =>
    count <= most
      ? []
      : [
          {
            code: 'TOO_MANY',
            path: [part, most],
            field,
            facts: { written: String(count), most: String(most) },
          },
        ],
  );
  const cells = form.sheets.map(({ rows, columns }) =>
    rows.kind === 'open' ? rows.capacity * columns.length : 0,
  );
  const sum = cells.reduce((before, count) => before + count, 0);
  if (sum <= formLimits.openCells) return faults;
  const path = ['sheets', cells.indexOf(Math.max(...cells))];
  const facts = { written: String(sum), most: String(formLimits.openCells) };
  return [...faults, { code: 'TOO_MANY_CELLS', path, field: 'capacity', facts }];
}

function tooManyColumns({ columns, title }: SheetDefinition, path: Path): readonly FormFault[] {
  if (columns.length <= formLimits.columns) return [];
  const facts = { written: String(columns.length), most: String(formLimits.columns), other: title.nb };
  return [{ code: 'TOO_MANY', path: [...path, 'columns', formLimits.columns], field: 'title', facts }];
}

function sheetFaults(form: FormDefinition, sheet: SheetDefinition, path: Path): readonly FormFault[] {
  const { columns, title } = sheet;
  const faults: FormFault[] = [];
  const [first] = columns;
  if (first === undefined)
    faults.push({ code: 'EMPTY_SHEET', path, field: 'title', facts: { written: title.nb } });
  if (title.nb.length > 31 || /[:\\/?*[\]]/.test(title.nb))
    faults.push({ code: 'TAB_NAME', path, field: 'title', facts: { written: title.nb } });
  return [
    ...faults,
    ...doubles(columns, [...path, 'columns'], 'id'),
    ...sameTitles(columns, [...path, 'columns']),
    ...columnFaults(form, sheet, path),
  ];
}

/** The consolidation adds the amounts of all sheets. */
function amountUnitFaults(form: FormDefinition): readonly FormFault[] {
  const amounts = form.sheets.flatMap(({ columns, title: sheet }, sheetAt) =>
    columns.flatMap((column, at) => {
      const unit = column.role === 'amount' ? amountUnit(column) : null;
      return unit === null
        ? []
        : [{ unit, sheet: sheet.nb, title: column.title.nb, path: ['sheets', sheetAt, 'columns', at] }];
    }),
  );
  const [first] = amounts;
  return amounts
    .filter(({ unit }) => unit !== first?.unit)
    .map(({ title, path }) => {
      const facts = { written: title, other: first?.sheet ?? '', suggestion: first?.unit ?? '' };
      return { code: 'OTHER_UNIT', path, field: 'unit', facts };
    });
}

function listFaults(list: ListDefinition, path: Path): readonly FormFault[] {
  if (!('items' in list)) return [];
  const { items } = list;
  const codes = items.map(({ code }) => ({ id: code }));
  const faults = [
    ...doubles(codes, [...path, 'items'], 'code'),
    ...sameTitles(
      items.map(({ label }) => ({ title: label })),
      [...path, 'items'],
      'label',
    ),
    ...colouredFaults(items, path),
  ];
  const facts = { written: String(items.length), most: String(formLimits.items), other: list.id };
  if (items.length > formLimits.items)
    return [
      ...faults,
      { code: 'TOO_MANY', path: [...path, 'items', formLimits.items], field: 'label', facts },
    ];
  return items.length > 0
    ? faults
    : [...faults, { code: 'EMPTY_LIST', path, field: 'label', facts: { written: list.id } }];
}

/** A choice with a colour stands in the formula that colours its cells, with its code where two are called the same. */
function colouredFaults(items: readonly ListItem[], path: Path): readonly FormFault[] {
  return items.flatMap(({ label, code, colour }, at): readonly FormFault[] => {
    const long = languages.map((language) => `${label[language]} (${code})`).find(isTooLongForExcel);
    if (colour === undefined || long === undefined) return [];
    const facts = { written: long, most: String(longestText) };
    return [{ code: 'TEXT_TOO_LONG_FOR_EXCEL', path: [...path, 'items', at], field: 'label', facts }];
  });
}

function ruleFaults(form: FormDefinition): readonly FormFault[] {
  return form.rules.flatMap((rule, at): readonly FormFault[] => {
    const path = ['rules', at];
    const sheet = form.sheets.find(({ id }) => id === rule.sheet);
    if (sheet === undefined)
      return [{ code: 'UNKNOWN_SHEET', path, field: 'sheet', facts: { written: rule.sheet } }];
    return sheet.columns.some(({ id }) => id === rule.column)
      ? []
      : [
          {
            code: 'UNKNOWN_COLUMN',
            path,
            field: 'column',
            facts: { written: rule.column, other: sheet.title.nb },
          },
        ];
  });
}

/** Excel takes upper and lower case for the same. */
function doubles(parts: readonly { readonly id: string }[], path: Path, field: string): readonly FormFault[] {
  const ids = parts.map(({ id }) => id.toLowerCase());
  return parts.flatMap(({ id }, at): readonly FormFault[] =>
    ids.indexOf(id.toLowerCase()) === at
      ? []
      : [{ code: 'DUPLICATE_ID', path: [...path, at], field, facts: { written: id } }],
  );
}

/** A formula could not say which is meant. */
function sameTitles(
  parts: readonly { readonly title: { readonly nb: string } }[],
  path: Path,
  field = 'title',
): readonly FormFault[] {
  const titles = parts.map(({ title }) => folded(title.nb));
  return parts.flatMap(({ title }, at): readonly FormFault[] =>
    titles.indexOf(folded(title.nb)) === at
      ? []
      : [{ code: 'DUPLICATE_TITLE', path: [...path, at], field, facts: { written: title.nb } }],
  );
}
