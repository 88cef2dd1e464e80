import { describe, expect, it } from 'vitest';
import type { FormDefinition, FormRule } from '../../../shared/forms/definition.ts';
import type { ReportUnderCheck } from '../../../shared/rules/rule.ts';
import { rulesFor } from '../../../shared/rules/rules-for.ts';
import { validate } from '../../../shared/rules/validate.ts';
import type { CellValue } from '../../../shared/value.ts';
import { date, number, text, yesNo } from '../../../shared/value.ts';
import { aSmallForm, contentOf } from '../../builders/a-small-form.ts';
import { onlyFindingIn } from '../../builders/findings.ts';

type Cells = Readonly<Record<string, CellValue>>;

const rule = (formula: string, more: Partial<FormRule> = {}): FormRule => ({
  id: 'own-rule',
  sheet: 'projects',
  column: 'paid',
  severity: 'error',
  formula,
  advice: { nb: 'Rett det.', nn: 'Rett det.', en: 'Correct it.' },
  ...more,
});

function reportWith(
  own: FormRule,
  projects: readonly Cells[],
  more: { readonly frame?: Cells; readonly previous?: readonly Cells[]; readonly form?: FormDefinition } = {},
): ReportUnderCheck {
  const form = { ...(more.form ?? aSmallForm), rules: [own] };
  const lists = Object.fromEntries(form.lists.map((list) => [list.id, 'items' in list ? list.items : []]));
  return {
    form,
    period: '2025',
    organisation: { id: 'a', name: 'A' },
    content: contentOf(projects, more.frame),
    previous: more.previous === undefined ? null : contentOf(more.previous),
    lists,
  };
}

const own = (report: ReportUnderCheck) =>
  validate(report, 'nb').filter((finding) => finding.rule === 'own-rule');
const paid = (amount: string, paidOut: string): Cells => ({ amount: number(amount), paid: number(paidOut) });

describe('a form’s own rule', () => {
  it('says what stands, what was expected and by how much it is off, then the advice', () => {
    const report = reportWith(rule('[paid] <= [amount]'), [paid('500000', '550000'), paid('5', '5')]);
    expect(onlyFindingIn(report)).toMatchObject({
      rule: 'own-rule',
      severity: 'error',
      row: 'p0',
      column: 'paid',
      cell: 'C6',
      actual: '550000',
      expected: '500000',
      difference: '50000',
      message:
        '«Utbetalt» er 550\u00a0000\u00a0kr, men skal være høyst «Beløp», som er 500\u00a0000\u00a0kr: 50\u00a0000\u00a0kr for mye. Rett det.',
    });
  });

  it('speaks from the cell that it points at, whichever side it stands on', () => {
    const [finding] = own(reportWith(rule('[amount] >= [paid]'), [paid('1', '2')]));
    expect(finding).toMatchObject({ actual: '2', expected: '1', difference: '1' });
    expect(finding?.message).toContain('«Utbetalt» er 2\u00a0kr, men skal være høyst «Beløp»');
  });

  it('is put into every language', () => {
    const report = reportWith(rule('[paid] <= [amount]'), [paid('1', '2')]);
    expect(validate(report, 'nn').map(({ message }) => message)).toEqual([
      '«Utbetalt» er 2\u00a0kr, men skal vere høgst «Beløp», som er 1\u00a0kr: 1\u00a0kr for mykje. Rett det.',
    ]);
    expect(validate(report, 'en').map(({ message }) => message)).toEqual([
      '«Paid» is 2\u00a0NOK but must be at most «Amount», which is 1\u00a0NOK: 1\u00a0NOK too much. Correct it.',
    ]);
  });

  it('names a sum by its column and sheet', () => {
    const balance = rule('[frame] = SUM([projects].[amount])', { sheet: 'frame', column: 'frame' });
    const [finding] = own(
      reportWith(balance, [paid('7', '0'), paid('5', '0')], { frame: { frame: number('10') } }),
    );
    expect(finding).toMatchObject({ cell: 'B6', actual: '10', expected: '12', difference: '-2' });
    expect(finding?.message).toContain(
      '«Ramme» er 10\u00a0kr, men skal være lik summen av «Beløp» på arket Prosjekter, som er 12\u00a0kr: 2\u00a0kr for lite.',
    );
  });

  it('shows labels, days and what is empty as people read them', () => {
    const red = { assessment: text('red'), from: date('2025-10-15'), to: date('2025-10-01') };
    const [choice] = own(reportWith(rule('[assessment] = "green"', { column: 'assessment' }), [red]));
    expect(choice?.message).toBe('«Vurdering» er «Rød», men skal være lik «Grønn». Rett det.');
    const [empty] = own(
      reportWith(rule('[assessment] = "green"', { column: 'assessment' }), [{ ...red, assessment: null }]),
    );
    expect(empty?.message).toBe('«Vurdering» er tom, men skal være lik «Grønn». Rett det.');
    const [day] = own(reportWith(rule('[to] >= [from]', { column: 'to' }), [red]));
    expect(day?.message).toBe(
      '«Til» er 1. oktober 2025, men skal være tidligst «Fra», som er 15. oktober 2025. Rett det.',
    );
  });

  it('goes into AND and IF, and says what makes the demand count', () => {
    const formula = 'IF([assessment] = "red"; AND(FILLED([measures]); [paid] <= [amount]))';
    const red = { ...paid('1', '2'), assessment: text('red') };
    const [unfilled] = own(reportWith(rule(formula), [red]));
    expect(unfilled?.message).toBe(
      'Når «Vurdering» er «Rød»: «Tiltak» er tom, men skal være fylt ut. Rett det.',
    );
    const [above] = own(reportWith(rule(formula), [{ ...red, measures: text('Noe') }]));
    expect(above?.message).toContain(
      'Når «Vurdering» er «Rød»: «Utbetalt» er 2\u00a0kr, men skal være høyst «Beløp»',
    );
    expect(own(reportWith(rule(formula), [{ ...red, assessment: text('green') }]))).toEqual([]);
  });

  it('gives any other condition as a formula, with what stands in its cells', () => {
    const [finding] = own(reportWith(rule('OR([paid] = 0; FILLED([measures]))'), [paid('1', '2')]));
    expect(finding?.message).toBe(
      'Kravet er ELLER([Utbetalt] = 0; UTFYLT([Tiltak])), men «Utbetalt» er 2\u00a0kr, «Tiltak» er tom. Rett det.',
    );
  });

  it('puts what was written or chosen in quotation marks', () => {
    const said = (formula: string, cells: Cells) => own(reportWith(rule(formula), [cells]))[0]?.message;
    expect(
      said('OR([measures] = "levert"; [agreed])', { measures: text('levrt'), agreed: yesNo(false) }),
    ).toBe(
      'Kravet er ELLER([Tiltak] = "levert"; [Avtale]), men «Tiltak» er «levrt», «Avtale» er «Nei». Rett det.',
    );
    expect(said('[measures] = "levert"', { measures: text('levrt') })).toBe(
      '«Tiltak» er «levrt», men skal være lik «levert». Rett det.',
    );
  });

  it.each([
    ['Rett det', 'Rett det.'],
    ['Rett det. ', 'Rett det.'],
    ['Er det rett?', 'Er det rett?'],
    ['Se «Slik gjør du.»', 'Se «Slik gjør du.»'],
  ])('ends the advice «%s» as a sentence', (advice, ended) => {
    const withAdvice = rule('[paid] <= [amount]', { advice: { nb: advice, nn: '', en: '' }, trial: true });
    const { message } = onlyFindingIn(reportWith(withAdvice, [paid('1', '2')]));
    expect(message).toContain(`1\u00a0kr for mye. ${ended} Denne kontrollen er på prøve`);
  });

  it('is silent where it cannot be told, and about empty lines', () => {
    expect(own(reportWith(rule('[paid] <= [amount]'), [{ paid: number('5') }, {}]))).toEqual([]);
    expect(own(reportWith(rule('[assessment] = "green"'), [{}]))).toEqual([]);
  });

  it('is silent where a cell that it needs holds something else than a number', () => {
    const mixed = [{ ...paid('1', '2'), amount: text('mye') }];
    expect(own(reportWith(rule('[paid] <= [amount]'), mixed))).toEqual([]);
    const balance = rule('[frame] = SUM([projects].[amount])', { sheet: 'frame', column: 'frame' });
    expect(own(reportWith(balance, mixed, { frame: { frame: number('10') } }))).toEqual([]);
  });

  it('compares with the same line of last period, where there is one', () => {
    const growth = rule('[paid] - PREVIOUS([paid]) >= 0');
    expect(own(reportWith(growth, [paid('9', '3')]))).toEqual([]);
    expect(own(reportWith(growth, [paid('9', '3')], { previous: [paid('9', '3')] }))).toEqual([]);
    expect(own(reportWith(growth, [paid('9', '3')], { previous: [paid('9', '4')] }))).toHaveLength(1);
    const same = rule('[paid] = PREVIOUS([paid])');
    const [finding] = own(reportWith(same, [paid('9', '3')], { previous: [paid('9', '4')] }));
    expect(finding?.message).toContain(
      'skal være lik «Utbetalt» i forrige periode, som er 4\u00a0kr: 1\u00a0kr for lite',
    );
  });

  it('takes what is off by no more than rounding for a note', () => {
    const form = inMillions(aSmallForm);
    const balance = rule('[frame] = SUM([projects].[amount])', { sheet: 'frame', column: 'frame' });
    const lines = ['1.5', '1.5', '1.4'].map((amount) => ({ amount: number(amount) }));
    const [note, ...others] = own(reportWith(balance, lines, { form, frame: { frame: number('4.6') } }));
    expect(others).toEqual([]);
    expect(note).toMatchObject({ severity: 'note', difference: '0.2' });
    expect(note?.message).toMatch(/Det er ikke mer enn avrunding kan gi\.$/);
    const [beyond] = own(reportWith(balance, lines, { form, frame: { frame: number('4.7') } }));
    expect(beyond).toMatchObject({ severity: 'error', difference: '0.3' });
    const inKroner = reportWith(balance, [paid('7', '0')], { frame: { frame: number('8') } });
    expect(own(inKroner)).toMatchObject([{ severity: 'error' }]);
  });

  it('comes after the rules for all forms, and is silent about a cell with an error', () => {
    const own = rule('[paid] <= [amount]', { severity: 'warning' });
    const report = reportWith(own, [{ amount: number('1'), paid: number('9999999999') }]);
    expect(rulesFor(report.form).at(-1)).toMatchObject({ id: 'own-rule', since: 0 });
    expect(onlyFindingIn(report).rule).toBe('amounts-are-within-range');
    expect(rulesFor(report.form).at(-1)).toBe(rulesFor(report.form).at(-1));
  });

  it('on trial is a warning that says so, and does not silence anybody', () => {
    const report = reportWith(rule('[paid] <= [amount]', { trial: true }), [paid('1', '2')]);
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({ severity: 'warning', trial: true });
    expect(finding.message).toMatch(
      /Denne kontrollen er på prøve: Den hindrer ikke innsending og krever ingen forklaring\.$/,
    );
  });

  it('runs in every rule set: it comes with the version of the form', () => {
    const report = reportWith(rule('[paid] <= [amount]'), [paid('1', '2')]);
    expect(validate(report, 'nb', { ruleSet: 1 })).toHaveLength(1);
  });
});

function inMillions(form: FormDefinition): FormDefinition {
  const type = { kind: 'amount', unit: 'mill. kr', min: '0', max: '100' } as const;
  return {
    ...form,
    sheets: form.sheets.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map((column) => (column.type.kind === 'amount' ? { ...column, type } : column)),
    })),
  };
}
