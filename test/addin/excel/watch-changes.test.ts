import { beforeEach, expect, it } from 'vitest';
import { createOfficeWorkbook } from '../../../addin/excel/office-workbook.ts';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { aReport } from '../../builders/a-report.ts';
import type { ExcelHost } from '../../excel-host/host.ts';
import { freshHost } from '../../excel-host/with-host.ts';

let host: ExcelHost;
let workbook: Workbook;
let hints: number;
let stop: () => Promise<void>;
beforeEach(async () => {
  host = freshHost();
  workbook = createOfficeWorkbook();
  await workbook.layOut(aPlan(aReport()), () => undefined);
  hints = 0;
  stop = await workbook.onChange(() => {
    hints += 1;
  });
  await host.eventsDelivered();
  hints = 0;
});

const hintsAfter = async (deed: () => unknown): Promise<number> => {
  await deed();
  await host.eventsDelivered();
  return hints;
};

it('is told of what the user types', async () => {
  expect(await hintsAfter(() => host.user.type('Prosjekter', 'B6', 'nytt'))).toBe(1);
});

it('is told of what the user pastes, however many cells', async () => {
  expect(await hintsAfter(() => host.user.paste('Prosjekter', 'B6', [['a'], ['b']]))).toBe(1);
});

it('is told of what another person writes in the same workbook', async () => {
  expect(
    await hintsAfter(() => {
      host.user.remoteEdit('Prosjekter', 'D6', 9);
    }),
  ).toBe(1);
});

it('is told when another sheet of ours is shown', async () => {
  expect(
    await hintsAfter(() => {
      host.user.activate('Prosjekter');
    }),
  ).toBe(1);
});

it('is not told of what the pane itself writes', async () => {
  const writing = () => workbook.writeCells([{ sheet: 'Prosjekter', address: 'B6', value: 'x' }]);
  expect(await hintsAfter(writing)).toBe(0);
});

it('is not told of the user’s own sheets', async () => {
  expect(await hintsAfter(() => host.user.type('Side', 'A1', 'mitt eget'))).toBe(0);
});

it('is told nothing more once it has stopped', async () => {
  await stop();
  expect(await hintsAfter(() => host.user.type('Prosjekter', 'B6', 'nytt'))).toBe(0);
});
