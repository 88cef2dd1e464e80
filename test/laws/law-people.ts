import { createDevelopmentIssuer } from '../../server/identity/development-issuer.ts';
import { developmentUsers, type DevelopmentUser } from '../../server/identity/development-users.ts';
import { createTokenVerifier } from '../../server/identity/verify-token.ts';
import { readRegisters } from '../../server/reference/registers.ts';
import { movers, type Mover } from './law-commands.ts';

export const unit = 'HFS15';
export const region = '991324968';
export const registers = readRegisters();

const all = developmentUsers(registers.organisations);
const issuer = await createDevelopmentIssuer(all, 'test');
export const verifyToken = createTokenVerifier(issuer.settings, issuer.keys);

function userCalled(id: string): DevelopmentUser {
  const user = all.find((candidate) => candidate.id === id);
  if (user === undefined) throw new Error(`There is no ${id}.`);
  return user;
}

const approver = userCalled(`approver@${unit}`);
/** Two who report, of whom one may approve what the other has sent, and two of those who commissioned it. */
export const people: Readonly<Record<Mover, DevelopmentUser>> = {
  kari: userCalled(`reporter@${unit}`),
  ola: {
    ...approver,
    memberships: [...approver.memberships, { organisation: unit, role: 'reporter' }],
  },
  controller: userCalled(`controller@${region}`),
  second: userCalled(`controller2@${region}`),
};

/** They live for an hour: a long run needs new ones. */
const tokens = new Map<string, { readonly token: string; readonly until: number }>();

export async function tokenOf(mover: Mover): Promise<string> {
  const known = tokens.get(mover);
  if (known !== undefined && known.until > Date.now()) return known.token;
  const { token } = await issuer.sign(people[mover]);
  tokens.set(mover, { token, until: Date.now() + 1_800_000 });
  return token;
}

export const authorOf = (mover: Mover) => {
  const { tenant, object, name } = people[mover];
  return { tenant, object, name };
};
export const everybody = movers.map((mover) => people[mover]);
