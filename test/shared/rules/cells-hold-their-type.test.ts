import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/language.ts';
import { parseDate, parseMonth } from '../../../shared/parse-date.ts';
import type { ReportUnderCheck } from '../../../shared/rules/rule.ts';
import { validate } from '../../../shared/rules/validate.ts';
import type { CellValue } from '../../../shared/value.ts';
import { date, number, text, yesNo } from '../../../shared/value.ts';
import { aProject, aReport, anAssignment, aStatusReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn } from '../../builders/findings.ts';
import { write } from '../../builders/mend.ts';

const withAmount = (value: CellValue) => aReport({ projects: [aProject({ amount: value })] });

describe('cells hold their type', () => {
  it('has nothing to say about numbers, dates and texts in their places, or empty cells', () => {
    expect(
      findingsIn(aReport({ projects: [aProject({ paidOut: null, from: null, comment: null })] })),
    ).toEqual([]);
  });

  it('reads back a text that can be a number, and is content when the number is written', () => {
    const report = withAmount(text('1,2 mill.'));
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'cells-hold-their-type',
      severity: 'error',
      cell: 'D6',
      actual: '1,2 mill.',
      expected: '1200000',
    });
    expect(finding.message).toContain('leses som 1\u00a0200\u00a0000\u00a0kr. Skriv 1200000 om det stemmer');
    expect(findingsIn(write(report, finding, number(finding.expected ?? '')))).toEqual([]);
  });

  it.each([
    '1 200 000',
    '1\u00a0200\u00a0000',
    '1\u2009200\u2009000',
    'kr 1200000',
    '1.200.000,00',
    '1200 tusen',
  ])('reads %s as 1 200 000', (written) => {
    expect(onlyFindingIn(withAmount(text(written))).expected).toBe('1200000');
  });

  it('says so when the number is only stored as text', () => {
    const finding = onlyFindingIn(withAmount(text('1200000')));
    expect(finding.expected).toBe('1200000');
    expect(finding.message).toContain('Tallet er lagret som tekst.');
  });

  it('shows both readings of a text that has two, and is content with either', () => {
    const report = aReport({ projects: [aProject({ amount: text('12341)') })] });
    const finding = onlyFindingIn(report);
    expect(finding.expected).toBeNull();
    expect(finding.message).toContain(
      'Det kan leses som 1\u00a0234\u00a0kr eller 12\u00a0341\u00a0kr. Skriv 1234 eller 12341.',
    );
    for (const value of ['1234', '12341'])
      expect(findingsIn(write(report, finding, number(value))).map(({ rule }) => rule)).not.toContain(
        'cells-hold-their-type',
      );
  });

  it('shows only the reading that can stand in the cell, and still does not take it', () => {
    const finding = onlyFindingIn(withAmount(text('1.234')));
    expect(finding.expected).toBe('1234');
    expect(finding.message).toContain('Det kan leses som 1\u00a0234\u00a0kr. Skriv 1234 om det stemmer.');
  });

  it.each(['ca 500 000', '1,5', '\u22125', '99 mrd.'])(
    'suggests no number for %s, which could not stand in the cell',
    (written) => {
      expect(onlyFindingIn(withAmount(text(written))).expected).toBeNull();
    },
  );

  it('says that a text can be read in two ways when neither can stand in the cell', () => {
    const { message } = onlyFindingIn(withAmount(text('-1.234')));
    expect(message).toContain('Det kan leses på to måter. Skriv bare tallet med sifre');
  });

  it('asks for the century of a year', () => {
    const finding = onlyFindingIn(aReport({ projects: [aProject({ agreementDate: text('15.10.25') })] }));
    expect(finding.expected).toBe('2025-10-15');
    expect(finding.message).toContain('leses som 15. oktober 2025. Skriv 15.10.2025 om det stemmer.');
  });

  it('advises dates as the sheets show them, in English as ISO, and takes them as advised', () => {
    const dayIs = (written: string) => aReport({ projects: [aProject({ agreementDate: text(written) })] });
    const monthIs = (written: string) => aReport({ projects: [aProject({ from: text(written) })] });
    const ends = (report: ReportUnderCheck) =>
      languages.map(
        (language) => /(?:Skriv|Write) .*?\.(?= |$)/.exec(validate(report, language)[0]?.message ?? '')?.[0],
      );
    expect(ends(dayIs('3/4/2025'))).toEqual([
      'Skriv 03.04.2025 eller 04.03.2025.',
      'Skriv 03.04.2025 eller 04.03.2025.',
      'Write 2025-04-03 or 2025-03-04.',
    ]);
    expect(parseDate('03.04.2025')).toEqual(['2025-04-03']);
    expect(ends(dayIs('snart'))[0]).toBe('Skriv datoen på nytt, for eksempel 15.10.2025.');
    expect(ends(monthIs('snart'))).toEqual([
      'Skriv måned og år, for eksempel 03.2025.',
      'Skriv månad og år, til dømes 03.2025.',
      'Write month and year, such as 2025-03.',
    ]);
    expect([parseMonth('03.2025'), parseMonth('2025-03')]).toEqual([['2025-03-01'], ['2025-03-01']]);
  });

  it('says that a cell may be left empty only when it may', () => {
    const unknown = text('ikke avklart');
    expect(onlyFindingIn(withAmount(unknown)).message).not.toContain('tomt');
    const report = aReport({ projects: [aProject({ paidOut: unknown })] });
    const finding = onlyFindingIn(report);
    expect(finding.message).toContain('Feltet kan også stå tomt.');
    expect(findingsIn(write(report, finding, null))).toEqual([]);
  });

  it('reads back dates and months', () => {
    const report = aStatusReport(
      anAssignment({
        assessment: text('red'),
        ...{ measures: text('a'), cause: text('b'), owner: text('c'), backOnTrack: text('15. oktober 2025') },
      }),
    );
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({ cell: 'L6', expected: '2025-10-15' });
    expect(finding.message).toContain('leses som 15. oktober 2025. Skriv 15.10.2025 om det stemmer');
    expect(findingsIn(write(report, finding, date('2025-10-15')))).toEqual([]);
    const month = onlyFindingIn(aReport({ projects: [aProject({ from: text('mars 2025') })] }));
    expect(month.message).toContain('leses som mars 2025. Skriv 03.2025 om det stemmer');
  });

  it('does not take a number or an impossible day for a date', () => {
    expect(
      onlyFindingIn(aReport({ projects: [aProject({ agreementDate: number('45931') })] })).expected,
    ).toBeNull();
    expect(
      onlyFindingIn(aReport({ projects: [aProject({ agreementDate: date('2025-02-30') })] })).column,
    ).toBe('agreementDate');
  });

  it('takes a number alone in a text cell for text, but not what Excel has made a date or true', () => {
    expect(findingsIn(aReport({ projects: [aProject({ title: number('2025') })] }))).toEqual([]);
    for (const value of [date('2025-02-01'), yesNo(true)]) {
      const report = aReport({ projects: [aProject({ title: value })] });
      const finding = onlyFindingIn(report);
      expect(finding.message).toContain('apostrof');
      expect(findingsIn(write(report, finding, text('1/2 stilling')))).toEqual([]);
    }
  });

  it('says nothing about locked cells, which the reporter cannot change', () => {
    expect(findingsIn(aReport({ frame: { allocated: text('kommer') } }))).toEqual([]);
  });

  it('speaks the reader’s language', () => {
    const message = (language: 'nn' | 'en') => validate(withAmount(text('1,5 mill')), language)[0]?.message;
    expect(message('nn')).toContain('Det kan lesast som 1\u00a0500\u00a0000\u00a0kr');
    expect(message('en')).toContain('It can be read as 1,500,000\u00a0NOK. Write 1500000 if that is right.');
  });
});
