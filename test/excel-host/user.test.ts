import { beforeEach, describe, expect, it } from 'vitest';
import { parseArea } from './model/address.ts';
import { displayText } from './model/display.ts';
import type { ExcelHost } from './host.ts';
import { freshHost, onSheet } from './with-host.ts';

let host: ExcelHost;
beforeEach(() => {
  host = freshHost();
});

function cell(address: string) {
  const rect = parseArea(address) ?? { top: -1, left: -1 };
  const sheet = host.model.sheet('Side');
  const value = host.model.calculator.value(sheet, rect.top, rect.left);
  return {
    value,
    shown: displayText(value, sheet.cells.style(rect.top, rect.left).numberFormat, host.model.locale),
  };
}

function typed(text: string) {
  host.user.type('Side', 'A1', text);
  return cell('A1');
}

describe('typing in a Norwegian Excel', () => {
  it.each([
    ['1234', 1234, '1234'],
    ['1 234', 1234, '1\u00A0234'],
    ['1234,5', 1234.5, '1234,5'],
    ['-12,50', -12.5, '-12,5'],
    ['12.5', '12.5', '12.5'],
    ['1,2 mill.', '1,2 mill.', '1,2 mill.'],
    ['31.12.2026', 46387, '31.12.2026'],
    ['31.02.2026', '31.02.2026', '31.02.2026'],
    ['5 %', 0.05, '5%'],
    ["'0301", '0301', '0301'],
    ['SANN', true, 'SANN'],
    ['Prosjekt', 'Prosjekt', 'Prosjekt'],
    ['=1+2', 3, '3'],
  ])('takes %s for %s', (text, value, shown) => {
    expect(typed(text)).toEqual({ value, shown });
  });

  it('reads a point as decimal separator in English', () => {
    host.model.locale = 'en-GB';
    expect(typed('1,234.5').value).toBe(1234.5);
  });

  it('rejects a formula that is none and leaves the cell', () => {
    expect(host.user.type('Side', 'A1', '=1+(')).toMatchObject({ accepted: false, reason: 'formula' });
    expect(cell('A1').value).toBeNull();
  });
});

describe('a rule on the cell', () => {
  beforeEach(() =>
    onSheet(({ sheet }) => {
      const whole = sheet.getRange('A1').dataValidation;
      whole.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } };
      whole.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: 'Antall',
        message: 'Et helt tall fra 0 til 100.',
      };
      whole.prompt = { showPrompt: true, title: 'Antall', message: 'Hele tall.' };
      sheet.getRange('B1:B3').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Grønn,Gul,Rød' },
      };
      sheet.getRange('C1:C3').dataValidation.rule = { custom: { formula: '=C1<>B1' } };
      sheet.getRange('D1').dataValidation.rule = {
        date: { formula1: '2026-01-01', formula2: '2026-12-31', operator: 'Between' },
      };
    }),
  );

  it('stops a typed value, says why and keeps the old one', () => {
    host.user.type('Side', 'A1', '50');
    expect(host.user.type('Side', 'A1', '101')).toEqual({
      accepted: false,
      reason: 'validation',
      title: 'Antall',
      message: 'Et helt tall fra 0 til 100.',
    });
    expect(cell('A1').value).toBe(50);
  });

  it('is passed by a paste, and the add-in can find that', async () => {
    expect(host.user.paste('Side', 'A1', [['999']]).accepted).toBe(true);
    const valid = await onSheet(async ({ sheet, context }) => {
      const rule = sheet.getRange('A1').dataValidation.load('valid');
      await context.sync();
      return rule.valid;
    });
    expect([cell('A1').value, valid]).toEqual([999, false]);
  });

  it('holds for lists, dates and formulas that move with the cell', () => {
    const verdicts = [
      host.user.type('Side', 'B2', 'Blå'),
      host.user.type('Side', 'B2', 'Gul'),
      host.user.type('Side', 'C2', 'Gul'),
      host.user.type('Side', 'C3', 'Gul'),
      host.user.type('Side', 'D1', '31.12.2025'),
      host.user.type('Side', 'D1', '1.3.2026'),
    ];
    expect(verdicts.map((verdict) => verdict.accepted)).toEqual([false, true, false, true, false, true]);
  });

  it('lets the cell be emptied', () => {
    host.user.type('Side', 'A1', '50');
    expect(host.user.clear('Side', 'A1').accepted).toBe(true);
    expect(cell('A1').value).toBeNull();
  });
});

describe('protection and undo', () => {
  it('keeps the user out of locked cells, and lets a co-author’s edit arrive', async () => {
    await onSheet(({ sheet }) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(host.user.type('Side', 'A1', 'x')).toMatchObject({ accepted: false, reason: 'protected' });
    expect(host.user.paste('Side', 'A1', [['x', 'y']])).toMatchObject({
      accepted: false,
      reason: 'protected',
    });
    expect(host.user.type('Side', 'B1', 'x').accepted).toBe(true);
    host.user.remoteEdit('Side', 'B1', 'y');
    expect(cell('B1').value).toBe('y');
  });

  it('takes back one edit at a time, an add-in’s batch as one', async () => {
    host.user.type('Side', 'A1', 'en');
    host.user.type('Side', 'A1', 'to');
    await onSheet(({ sheet }) => {
      sheet.getRange('A1:A2').values = [['tre'], ['fire']];
    });
    host.user.undo();
    expect([cell('A1').value, cell('A2').value]).toEqual(['to', null]);
    host.user.undo();
    expect(cell('A1').value).toBe('en');
  });

  it('forgets what could be undone when the add-in protects', async () => {
    host.user.type('Side', 'A1', 'en');
    await onSheet(({ sheet }) => {
      sheet.protection.protect();
    });
    expect(host.user.undo()).toBe(false);
    expect(cell('A1').value).toBe('en');
  });
});
