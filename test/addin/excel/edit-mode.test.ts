import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOfficeWorkbook } from '../../../addin/excel/office-workbook.ts';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { aReport } from '../../builders/a-report.ts';
import type { ExcelHost } from '../../excel-host/host.ts';
import { freshHost } from '../../excel-host/with-host.ts';

let host: ExcelHost;
let workbook: Workbook;
beforeEach(async () => {
  host = freshHost();
  workbook = createOfficeWorkbook();
  await workbook.layOut(aPlan(aReport()), () => undefined);
  vi.useFakeTimers();
  host.user.enterEditMode();
});
afterEach(() => {
  host.user.leaveEditMode();
  vi.useRealTimers();
});

/** What has come of the work so far. */
function watched(work: Promise<unknown>): () => string {
  let state = 'waiting';
  work.then(
    () => (state = 'done'),
    (problem: unknown) => (state = String(problem)),
  );
  return () => state;
}

describe('while a cell is being edited, what nobody waits for', () => {
  it('is tried again until the cell is left', async () => {
    const state = watched(workbook.readGrids());
    await vi.advanceTimersByTimeAsync(1000);
    expect(state()).toBe('waiting');
    host.user.leaveEditMode();
    await vi.advanceTimersByTimeAsync(2000);
    expect(state()).toBe('done');
  });

  it('gives up as busy after some seconds', async () => {
    const state = watched(workbook.writeCells([{ sheet: 'Prosjekter', address: 'B6', value: 'x' }]));
    await vi.advanceTimersByTimeAsync(5000);
    expect(state()).toBe('waiting');
    await vi.advanceTimersByTimeAsync(6000);
    expect(state()).toContain('busy');
  });
});

describe('while a cell is being edited, what the user has asked for', () => {
  it('is done as soon as the cell is left', async () => {
    const state = watched(workbook.goTo({ sheet: 'Prosjekter', address: 'D6' }));
    await vi.advanceTimersByTimeAsync(9000);
    expect(state()).toBe('waiting');
    host.user.leaveEditMode();
    await vi.advanceTimersByTimeAsync(10);
    expect(state()).toBe('done');
    expect(host.model.active.name).toBe('Prosjekter');
  });

  it('is busy after ten seconds, and does not happen later', async () => {
    const before = host.model.sheets.map(({ id }) => id);
    const state = watched(workbook.layOut(aPlan(aReport()), () => undefined));
    await vi.advanceTimersByTimeAsync(10_001);
    expect(state()).toContain('busy');
    host.user.leaveEditMode();
    await vi.advanceTimersByTimeAsync(1000);
    expect(host.model.sheets.map(({ id }) => id)).toEqual(before);
  });

  it('is not given up once it has begun', async () => {
    host.user.leaveEditMode();
    const state = watched(
      workbook.layOut(aPlan(aReport()), (done) => {
        if (done === 1) host.user.enterEditMode();
      }),
    );
    await vi.advanceTimersByTimeAsync(15_000);
    expect(state()).toBe('waiting');
    host.user.leaveEditMode();
    await vi.advanceTimersByTimeAsync(1000);
    expect(state()).toBe('done');
  });
});
