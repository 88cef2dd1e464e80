import { describe, expect, it } from 'vitest';
import { validateAcross } from '../../../../shared/rules/across-reports/validate-across.ts';
import { number, text } from '../../../../shared/value.ts';
import type { Cells } from '../../../builders/a-report.ts';
import { aProject, aReport } from '../../../builders/a-report.ts';

const project = (title: string, amount: string, cells: Cells = {}) =>
  aProject({ title: text(title), amount: number(amount), paidOut: null, ...cells });

const reportOf = (name: string, ...projects: readonly Cells[]) => ({
  organisation: name.toUpperCase(),
  report: { ...aReport({ projects }), organisation: { id: name.toUpperCase(), name } },
});

describe('projects are reported once', () => {
  it('groups a project that several units report, whatever they call themselves', () => {
    const reports = [
      reportOf('Telemark', project('Synsnettverk', '80000'), project('Samsår', '1600000')),
      reportOf('OUS sektor', project('Samsår – OUS sektor', '1575000')),
      reportOf('Østfold', project('SamSår (fase 2)', '320000')),
    ];
    const findings = validateAcross(reports, 'nb');
    expect(findings).toMatchObject([
      {
        rule: 'projects-are-reported-once',
        severity: 'note',
        organisation: 'TELEMARK',
        row: 'project-2',
        cell: 'B7',
        actual: 'Samsår',
      },
    ]);
    expect(findings[0]?.message).toContain(
      'Telemark B7, OUS sektor B6, Østfold B6. Til sammen 3\u00a0495\u00a0000 kr.',
    );
  });

  it.each([
    ['Digital hjemmeoppfølging', '100', 'Digital hjemme-oppfølging', '200'],
    [
      ...(['Identifisere storforbrukere av helsetjenester', '800000'] as const),
      ...(['Løsning for å identifisere storforbrukere av helsetjenester', '800000'] as const),
    ],
  ])('groups «%s» (%s) with «%s» (%s)', (title, amount, other, otherAmount) => {
    const reports = [
      reportOf('Agder', project(title, amount)),
      reportOf('Telemark', project(other, otherAmount)),
    ];
    expect(validateAcross(reports, 'nb')).toMatchObject([{ actual: title }]);
  });

  it('keeps apart what is only nearly called the same, when the amounts differ', () => {
    const reports = [
      reportOf('Agder', project('Identifisere storforbrukere av helsetjenester', '800000')),
      reportOf('Telemark', project('Løsning for å identifisere storforbrukere av helsetjenester', '900000')),
    ];
    expect(validateAcross(reports, 'nb')).toEqual([]);
  });

  it('says nothing of a title that only one unit has, even twice', () => {
    const twice = reportOf('Telemark', project('Samsår', '1'), project('Samsår', '2'));
    expect(validateAcross([twice, reportOf('Agder', project('Synsnettverk', '3'))], 'nb')).toEqual([]);
  });

  it('says nothing once the project is left to one unit', () => {
    const [telemark, agder] = ['Telemark', 'Agder'].map((name) => reportOf(name, project('Samsår', '1')));
    if (telemark === undefined || agder === undefined) throw new Error('Two reports were made.');
    expect(validateAcross([telemark, agder], 'en')).toHaveLength(1);
    expect(validateAcross([telemark, reportOf('Agder')], 'en')).toEqual([]);
  });

  it('leaves alone what has the same name everywhere, and empty titles', () => {
    const notYet = project('Ufordelte midler', '1', { kind: text('notYetAllotted') });
    const untitled = project('', '1');
    expect(
      validateAcross([reportOf('Agder', notYet, untitled), reportOf('Telemark', notYet, untitled)], 'nb'),
    ).toEqual([]);
  });

  it('counts an amount that is no number as nothing', () => {
    const unknown = project('Samsår', '1', { amount: text('mye') });
    const [finding] = validateAcross(
      [reportOf('Agder', unknown), reportOf('Telemark', project('Samsår', '5'))],
      'nb',
    );
    expect(finding?.message).toContain('Til sammen 5 kr');
  });
});
