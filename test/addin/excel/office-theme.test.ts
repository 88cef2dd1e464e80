// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { onThemeChange } from '../../../addin/excel/office-theme.ts';
import { createExcelHost } from '../../excel-host/host.ts';
import { installInNode } from '../../excel-host/install-in-node.ts';

it('notices another theme when the pane gets the focus back, and only then', () => {
  installInNode(createExcelHost());
  Object.assign(Office.context, { officeTheme: { isDarkTheme: false } });
  let told = 0;
  onThemeChange(() => {
    told += 1;
  });
  window.dispatchEvent(new Event('focus'));
  expect(told).toBe(0);
  Object.assign(Office.context, { officeTheme: { isDarkTheme: true } });
  window.dispatchEvent(new Event('focus'));
  window.dispatchEvent(new Event('focus'));
  expect(told).toBe(1);
});
