import { describe, expect, it } from 'vitest';
import type { Action } from '../../../server/identity/policy.ts';
import { authorize } from '../../../server/identity/policy.ts';
import type { Role } from '../../../shared/report.ts';

const resource = { commissioning: 'region', reporting: ['community'] };
const person = (organisation: string, role: Role) => ({
  tenant: 't',
  object: 'o',
  name: 'n',
  memberships: [{ organisation, role }],
});

const table: readonly (readonly [string, Role, readonly Action[]])[] = [
  ['community', 'reporter', ['readReport', 'editReport', 'readRound']],
  ['community', 'approver', ['readReport', 'readRound']],
  ['community', 'controller', ['readReport', 'readRound']],
  ['region', 'controller', ['readReport', 'readRound', 'followRound', 'openRound']],
  ['region', 'reporter', []],
  ['region', 'approver', []],
  ['otherCommunity', 'reporter', []],
  ['otherCommunity', 'controller', []],
  ['trustAbove', 'controller', []],
];
const actions: readonly Action[] = ['readReport', 'editReport', 'readRound', 'followRound', 'openRound'];

describe('a role in one organisation reaches neither up, down nor sideways', () => {
  it.each(table)('%s %s', (organisation, role, allowed) => {
    const actor = person(organisation, role);
    expect(actions.filter((action) => authorize(actor, action, resource))).toEqual(
      actions.filter((action) => allowed.includes(action)),
    );
  });
});

it('someone without memberships may do nothing', () => {
  const nobody = { ...person('community', 'reporter'), memberships: [] };
  expect(actions.filter((action) => authorize(nobody, action, resource))).toEqual([]);
});
