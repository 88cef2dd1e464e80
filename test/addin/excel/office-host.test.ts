import { expect, it } from 'vitest';
import { createOfficeHost } from '../../../addin/excel/office-host.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { aReport } from '../../builders/a-report.ts';
import { createExcelHost } from '../../excel-host/host.ts';
import { installInNode } from '../../excel-host/install-in-node.ts';

const install = () => installInNode(createExcelHost({ firstSheet: 'Side', language: 'nn-NO' }));

it('tells Excel’s language and the partition, and that Office says nothing of dark or light', async () => {
  install();
  const host = await createOfficeHost();
  expect(host.displayLanguage).toBe('nn-NO');
  expect(host.partition).toBe('excel-host');
  expect(host.isDark()).toBeNull();
});

it.each([
  [{ isDarkTheme: true }, true],
  [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, false],
  [{ bodyBackgroundColor: '#262626' }, true],
  [{ bodyBackgroundColor: '#E6E6E6' }, false],
])('understands the theme %j', async (officeTheme, isDark) => {
  install();
  Object.assign(Office.context, { officeTheme });
  expect((await createOfficeHost()).isDark()).toBe(isDark);
});

it('has no name of the user where Office cannot tell it', async () => {
  install();
  expect(await (await createOfficeHost()).loginHint()).toBeNull();
});

it('lets a ribbon button be busy until its work is done, also when that fails', async () => {
  const { office } = install();
  const host = await createOfficeHost();
  const { promise, reject } = Promise.withResolvers<never>();
  host.onCommand('syncNow', () => promise);
  let completed = false;
  const pressed = Promise.resolve(office().actions.get('syncNow')?.({ completed: () => (completed = true) }));
  await Promise.resolve();
  expect(completed).toBe(false);
  reject(new Error('Uten nett'));
  await expect(pressed).rejects.toThrow('Uten nett');
  expect(completed).toBe(true);
});

it('opens the pane when a ribbon button needs it', async () => {
  const { office } = install();
  const host = await createOfficeHost();
  await Office.addin.hide();
  expect(office().visible).toBe(false);
  await host.showPane();
  expect(office().visible).toBe(true);
});

it('opens the pane with the workbook from the first layout on', async () => {
  const { office } = install();
  const { workbook } = await createOfficeHost();
  expect(office().startupBehavior).toBeNull();
  await workbook.layOut(aPlan(aReport()), () => undefined);
  expect(office().startupBehavior).toBe('Load');
  expect(Office.context.document.settings.get('Office.AutoShowTaskpaneWithDocument')).toBe(true);
});
