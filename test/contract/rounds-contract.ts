import { describe, expect, it } from 'vitest';
import { digestOfCells } from '../../shared/sync/digest.ts';
import { text } from '../../shared/value.ts';
import type { OpenStore } from './open-store.ts';
import { kari, ola, report, round, smallReport } from './small-round.ts';

const prefilled = smallReport.prefill.length;

/** People, rounds and the prefill of their reports. */
export function describeRounds(on: OpenStore): void {
  describe('people and rounds', () => {
    it('replaces what it knows about a user', async () => {
      const first = { ...kari, memberships: [{ organisation: 'trust', role: 'reporter' as const }] };
      const later = { ...kari, name: 'Kari Ny', memberships: [] };
      await on.store().saveUser(first);
      expect(await on.store().findUser(kari)).toEqual(first);
      await on.store().saveUser(later);
      expect(await on.store().findUser(kari)).toEqual(later);
      expect(await on.store().findUser(ola)).toBeUndefined();
    });

    it('lists rounds and reports only to the organisations concerned', async () => {
      expect(await on.store().findRound(round.id)).toEqual(round);
      expect(await on.store().listRounds({ organisations: ['region'] })).toEqual([round]);
      expect(await on.store().listRounds({ organisations: ['other', 'trust'] })).toEqual([round]);
      expect(await on.store().listRounds({ organisations: ['other'] })).toEqual([]);
      expect(await on.store().listRounds({ organisations: [] })).toEqual([]);
      expect(await on.store().listReports({ organisations: ['trust'] })).toHaveLength(1);
      expect(await on.store().listReports({ organisations: ['other'] })).toEqual([]);
      expect(await on.store().listReports({ round: round.id })).toHaveLength(1);
      expect(await on.store().listReports({ round: 'none' })).toEqual([]);
    });

    it('lays the prefill in as operations of the system, in order and in locked cells too', async () => {
      const state = await on.store().readState(report);
      expect(state.rows.map(({ row: id }) => id)).toEqual(['r1', 'r2', 'r3']);
      expect(state.cells[0]).toMatchObject({ value: text('given 1'), revision: 1, by: 'Rapportark' });
      const log = await on.store().readOperations(report, 0, 100);
      expect(log.map(({ operation }) => operation.source)).toEqual(['prefill', 'prefill', 'prefill']);
      expect(await on.store().findReport(report)).toEqual({
        id: report,
        round,
        organisation: 'trust',
        state: 'draft',
        revision: prefilled,
        contentHash: digestOfCells(state.cells),
        version: 0,
        submittedBy: null,
        late: false,
        openConflicts: 0,
        questions: [],
        reopeningAsked: null,
        lastChange: null,
      });
    });

    it('lists the reports of a round in the order in which they were commissioned', async () => {
      const reports = ['z', 'a', 'm'].map((id) => ({ id, organisation: id, prefill: [] }));
      await on.store().createRound({ ...round, id: 'other' }, reports, ola);
      const listed = await on.store().listReports({ round: 'other' });
      expect(listed.map(({ id }) => id)).toEqual(['z', 'a', 'm']);
    });

    it('opens a round whole or not at all', async () => {
      const other = { ...round, id: 'other' };
      const reports = [
        { id: 'good', organisation: 'good', prefill: [] },
        {
          id: 'bad',
          organisation: 'bad',
          prefill: [{ sheet: 'fixed', row: 'r1', column: 'none', value: text('x') }],
        },
      ];
      await expect(on.store().createRound(other, reports, ola)).rejects.toThrow(
        'UNKNOWN_CELL at fixed, r1, none',
      );
      expect(await on.store().findRound('other')).toBeUndefined();
      expect(await on.store().findReport('good')).toBeUndefined();
    });
  });
}
