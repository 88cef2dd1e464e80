import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import { sheetNames } from '../../../shared/workbook/sheet-names.ts';

/** A form with one sheet per title. */
function formWith(...titles: readonly string[]): FormDefinition {
  const [sheet] = grantProjects.sheets;
  if (sheet === undefined) throw new Error('The form has no sheets.');
  const sheets = titles.map((title, at) => ({
    ...sheet,
    id: `s${at}`,
    title: { nb: title, nn: title, en: title },
  }));
  return { ...grantProjects, sheets };
}
const tabs = (...titles: readonly string[]) => [
  ...sheetNames(formWith(...titles), 'nb', ['Veiledning']).values(),
];

describe('the tabs of a workbook', () => {
  it('are called as the sheets', () => {
    expect(tabs('Prosjekter', 'Ramme')).toEqual(['Prosjekter', 'Ramme']);
  });

  it('hold nothing that Excel forbids and no more than 31 characters', () => {
    expect(tabs('Mål: [alle] /*?', "'Sitat'", 'En tittel som er lengre enn det Excel tar')).toEqual([
      'Mål alle',
      'Sitat',
      'En tittel som er lengre enn det',
    ]);
  });

  it('differ from each other and from the tabs that are there, also in upper case', () => {
    const long = 'En tittel som er lengre enn det Excel tar';
    expect(tabs('Veiledning', 'Tiltak', 'TILTAK', 'History', long, long)).toEqual([
      'Veiledning 2',
      'Tiltak',
      'TILTAK 2',
      'History 2',
      'En tittel som er lengre enn det',
      'En tittel som er lengre enn d 2',
    ]);
  });
});
