import { describe, expect, it } from 'vitest';
import { grantProjects } from '../../shared/forms/ready-made/grant-projects.ts';
import { changedUnderPin, currentPins, pinsOf, readPins } from '../../tools/form-pins.ts';

describe('the versions of the ready-made forms', () => {
  it('are new whenever the form changes: give it a new `version` and run `npm run pins:forms` (`-- --unreleased` keeps the version, while no server has it)', () => {
    expect(changedUnderPin(readPins(), currentPins())).toEqual([]);
    expect(readPins()).toMatchObject(currentPins());
  });

  it('are missed when a column, a formula or a text is another one and the version the same', () => {
    const before = pinsOf([grantProjects]);
    const [sheet, ...others] = grantProjects.sheets;
    if (sheet === undefined) throw new Error('No sheet.');
    const withSheet = (change: Partial<typeof sheet>) => ({
      ...grantProjects,
      sheets: [{ ...sheet, ...change }, ...others],
    });
    const changes = [
      withSheet({ columns: sheet.columns.slice(1) }),
      withSheet({ columns: sheet.columns.toReversed() }),
      withSheet({ rows: { kind: 'open', capacity: 60, fromPrevious: '[status] = "ongoing"' } }),
      withSheet({ help: { ...sheet.help, nn: 'Eitt tiltak.' } }),
      { ...grantProjects, rules: grantProjects.rules.slice(1) },
    ];
    for (const form of changes) expect(changedUnderPin(before, pinsOf([form]))).toEqual(['grant-projects@1']);
    const next = { ...withSheet({ columns: [] }), version: '2' };
    expect(changedUnderPin(before, pinsOf([next]))).toEqual([]);
  });

  it('are the same however the code is written', () => {
    const rewritten = Object.fromEntries(Object.entries(grantProjects).toReversed());
    expect(pinsOf([{ ...grantProjects, ...rewritten }])).toEqual(pinsOf([grantProjects]));
    expect(Object.keys(rewritten)[0]).toBe('rules');
  });
});
