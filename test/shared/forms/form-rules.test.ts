import { describe, expect, it } from 'vitest';
import type { ReportContent } from '../../../shared/content.ts';
import { findingKey } from '../../../shared/finding.ts';
import { forms } from '../../../shared/forms/catalogue.ts';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { languages } from '../../../shared/language.ts';
import type { ReportUnderCheck } from '../../../shared/rules/rule.ts';
import { validate } from '../../../shared/rules/validate.ts';
import { choices, number, text, yesNo } from '../../../shared/value.ts';
import type { CellValue } from '../../../shared/value.ts';

type Written = number | string | boolean | readonly string[];
/** One line on each sheet that is named. */
type Sheets = Readonly<Record<string, Readonly<Record<string, Written>>>>;

interface Breach {
  readonly broken: Sheets;
  /** What a reporter writes who follows the advice. */
  readonly mend: Sheets;
  readonly lastPeriod?: Sheets;
}

const partOfAll = (sheet: string, group: string): Breach => ({
  broken: { [sheet]: { [`${group}Now`]: 10, [`${group}Part`]: 11 } },
  mend: { [sheet]: { [`${group}Part`]: 10 } },
});
/** A hundred that grow by two per cent a year are 122 after ten. */
const projected = (sheet: string, group: string): Breach => ({
  broken: { [sheet]: { [`${group}Now`]: 100, [`${group}Growth`]: 0.02, [`${group}Projected`]: 110 } },
  mend: { [sheet]: { [`${group}Projected`]: 122 } },
});
const sameDays = (sheet: string, key: Sheets[string], days: string): Breach => ({
  broken: { fields: { [days]: 6 }, [sheet]: { ...key, [days]: 5 } },
  mend: { [sheet]: { [days]: 6 } },
});
const goesOn = (id: string): Breach => ({
  broken: { studies: { [`${id}Before`]: 4 } },
  mend: { studies: { [`${id}Before`]: 5 } },
  lastPeriod: { studies: { [id]: 5 } },
});

const breaches: Readonly<Record<string, Breach>> = {
  'years-make-the-amount': {
    broken: { projects: { amount: 10_000, amountThisYear: 4000, amountEarlier: 5000 } },
    mend: { projects: { amountEarlier: 6000 } },
  },
  'years-make-the-frame': {
    broken: { frame: { allocated: 10_000, allocatedThisYear: 11_000 } },
    mend: { frame: { allocated: 12_000 } },
  },
  'grants-are-split': {
    broken: { split: { organisation: 'Agder', group: 'trusts', base: 10 }, sums: { group: 'rest' } },
    mend: { posts: { kind: 'base', amount: 10_000 } },
  },
  'measures-meet-requirement': {
    broken: { requirement: { required: 5 }, measures: { effectNow: 4 } },
    mend: { measures: { effectNow: 5 } },
  },
  'care-is-not-affected': {
    broken: { measures: { affectsCare: true } },
    mend: { measures: { affectsCare: false } },
  },
  'released-within-effect': {
    broken: { measures: { effectNow: 4, released: 5 } },
    mend: { measures: { released: 4 } },
  },
  'in-use-somewhere': {
    broken: { acquisitions: { status: 'inUse' } },
    mend: { acquisitions: { hospitals: ['993467049'] } },
  },
  'saves-time': {
    broken: { acquisitions: { kind: 'ai', savesTime: false } },
    mend: { acquisitions: { savesTime: true } },
  },
  'projects-within-categories': {
    broken: { categories: { result: 5 }, projects: { result: 10 }, summary: { part: 'other' } },
    mend: { categories: { result: 10 } },
  },
  'remote-within-all': {
    broken: { assignments: { now: 5, remote: 6 } },
    mend: { assignments: { remote: 5 } },
  },
  'medical-lis-part-of-all': partOfAll('medical', 'lis'),
  'medical-consultants-part-of-all': partOfAll('medical', 'consultants'),
  'surgical-lis-part-of-all': partOfAll('surgical', 'lis'),
  'surgical-consultants-part-of-all': partOfAll('surgical', 'consultants'),
  'medical-lis-projection-follows-growth': projected('medical', 'lis'),
  'medical-consultants-projection-follows-growth': projected('medical', 'consultants'),
  'surgical-lis-projection-follows-growth': projected('surgical', 'lis'),
  'surgical-consultants-projection-follows-growth': projected('surgical', 'consultants'),
  'long-waiting-is-part-of-waiting': {
    broken: { fields: { waiting: 5, longWaiting: 6 } },
    mend: { fields: { longWaiting: 5 } },
  },
  'per-cent-is-not-a-fraction': {
    broken: { indicators: { unit: 'percent', direction: 'atLeast', target: 70, actual: 0.882 } },
    mend: { indicators: { actual: 88.2 } },
  },
  'adult-places-increase': {
    broken: { fields: { field: 'adults', last: 10, own: 9, bought: 0 } },
    mend: { fields: { own: 11 } },
  },
  'sexes-count-the-same-contracted-days': sameDays('sexes', { sex: 'women' }, 'contracted'),
  'sexes-count-the-same-absent-days': sameDays('sexes', { sex: 'women' }, 'absent'),
  'groups-count-the-same-contracted-days': sameDays('groups', { group: 'doctors' }, 'contracted'),
  'groups-count-the-same-absent-days': sameDays('groups', { group: 'doctors' }, 'absent'),
  'studies-go-on-from-last-year': goesOn('studies'),
  'patients-go-on-from-last-year': goesOn('patients'),
};

function valueOf(written: Written): CellValue {
  if (typeof written === 'number') return number(String(written));
  if (typeof written === 'boolean') return yesNo(written);
  return typeof written === 'string' ? text(written) : choices(written);
}

function contentOf(sheets: Sheets): ReportContent {
  const rows = Object.entries(sheets).map(([sheet, cells]) => {
    const values = Object.entries(cells).map(([column, written]) => [column, valueOf(written)] as const);
    return [sheet, { rows: [{ id: 'line', line: 1, cells: Object.fromEntries(values) }] }] as const;
  });
  return { sheets: Object.fromEntries(rows) };
}

function mended({ broken, mend }: Breach): Sheets {
  const sheets = Object.keys({ ...broken, ...mend });
  return Object.fromEntries(sheets.map((sheet) => [sheet, { ...broken[sheet], ...mend[sheet] }] as const));
}

function reportOf(form: FormDefinition, sheets: Sheets, lastPeriod?: Sheets): ReportUnderCheck {
  return {
    form,
    period: '2025',
    organisation: { id: 'a', name: 'A' },
    content: contentOf(sheets),
    previous: lastPeriod === undefined ? null : contentOf(lastPeriod),
    lists: Object.fromEntries(
      form.lists.map((list) => [list.id, 'items' in list ? list.items : []] as const),
    ),
  };
}

const rules = forms.flatMap((form) => form.rules.map(({ id }) => ({ rule: id, of: form.id, form })));

describe.each(rules)('$of: the advice of $rule', ({ rule, form }) => {
  const breach = breaches[rule];
  if (breach === undefined) throw new Error(`There is no breach of ${rule}.`);

  it('when followed makes the finding go away and brings no new one', () => {
    const before = validate(reportOf(form, breach.broken, breach.lastPeriod), 'nb');
    const after = validate(reportOf(form, mended(breach), breach.lastPeriod), 'nb').map(findingKey);
    expect(before.map((finding) => finding.rule)).toContain(rule);
    expect(after.filter((key) => key.startsWith(`${rule}/`))).toEqual([]);
    const known = new Set(before.map(findingKey));
    const lines = new Set(Object.keys(breach.broken));
    expect(after.filter((key) => !known.has(key) && lines.has(key.split('/')[1] ?? ''))).toEqual([]);
  });

  it.each(languages)('is a whole sentence in %s', (language) => {
    const findings = validate(reportOf(form, breach.broken, breach.lastPeriod), language);
    const message = findings.find((finding) => finding.rule === rule)?.message ?? '';
    expect(message).toMatch(/^[«\p{Lu}\d].*[.?]$/u);
    expect(message).not.toMatch(/undefined|null|NaN|\[object|«»|  /);
    expect(message).not.toMatch(/\b[a-z]+[A-Z]\w*\b/);
  });
});
