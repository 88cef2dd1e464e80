// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { createExcelHost } from './host.ts';
import { installInNode } from './install-in-node.ts';
import { onSheet } from './with-host.ts';

it('works beside a document too, and tells what was asked of Office', async () => {
  const host = createExcelHost({ firstSheet: 'Side', language: 'nn-NO' });
  const installed = installInNode(host);
  const info = await Office.onReady();
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  Office.actions.associate('openReport', () => undefined);
  await onSheet(({ sheet }) => {
    sheet.getRange('A1').values = [[1]];
  });
  expect(info.host).toBe('Excel');
  expect(Office.context.displayLanguage).toBe('nn-NO');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  expect(installed.office().startupBehavior).toBe('Load');
  expect([...installed.office().actions.keys()]).toEqual(['openReport']);
  expect(host.model.sheet('Side').cells.content(0, 0).value).toBe(1);
  installed.uninstall();
});
