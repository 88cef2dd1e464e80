import { expect, it } from 'vitest';
import { newerVersion } from '../../addin/newer-version.ts';
import { round } from './views/harness/samples.ts';

const known = (...versions: readonly (readonly [version: string, owner: string | null])[]) => [
  {
    id: round.form,
    title: round.formTitle,
    versions: versions.map(([version, owner]) => ({ version, owner, releasedAt: null })),
  },
];
const own = round.commissioner.id;

it('is the newest that is ready-made or belongs to whoever commissioned the round', () => {
  expect(newerVersion(round, known(['1', null], ['2', own], ['3', own]))).toBe('3');
  expect(newerVersion(round, known(['1', null], ['2', own], ['3', 'another']))).toBe('2');
});

it('is none when the round has it, or nothing is known of the form', () => {
  expect(newerVersion(round, known(['1', null], ['2', 'another']))).toBeNull();
  expect(newerVersion({ ...round, formVersion: '2' }, known(['1', null], ['2', own]))).toBeNull();
  expect(newerVersion(round, [])).toBeNull();
});
