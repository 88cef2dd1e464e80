// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { openPreferences } from '../../../addin/excel/preferences.ts';

beforeEach(() => {
  localStorage.clear();
});

it('knows no language before one is chosen', () => {
  expect(openPreferences('').language()).toBeNull();
});

it('keeps the language until the next time', () => {
  openPreferences('').chooseLanguage('nn');
  expect(openPreferences('').language()).toBe('nn');
});

it('keeps the partitions of Office on the web apart', () => {
  openPreferences('one').chooseLanguage('en');
  expect(openPreferences('two').language()).toBeNull();
});

it.each(['de', '2025-01-01T00:00:00.000Z', '{"a":1}', '', 'nb"'])('takes %j for no choice', (stored) => {
  openPreferences('').chooseLanguage('nb');
  const key = Object.keys(localStorage).find((name) => name.endsWith('language')) ?? '';
  localStorage.setItem(key, stored);
  expect(openPreferences('').language()).toBeNull();
});

it('goes on without it where the browser keeps nothing', () => {
  const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  const preferences = openPreferences('');
  preferences.chooseLanguage('en');
  expect(preferences.language()).toBeNull();
  setItem.mockRestore();
});
