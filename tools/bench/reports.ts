import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { endpoints } from '../../shared/api/endpoints.ts';
import { readRegisters } from '../../server/reference/registers.ts';
import { sendForJson, type Send } from './request.ts';

/** A report to write in, and a token of the one who writes. */
export interface Desk {
  readonly report: string;
  readonly token: string;
}

const tokenAnswer = z.object({ token: z.string() });
const commissioner = 'HOD';
const day = 86_400_000;

/** One report per unit and round: the first 15 health communities in two rounds. */
export async function openReports(send: Send): Promise<readonly Desk[]> {
  const { organisations } = readRegisters();
  const units = organisations.filter(({ kind }) => kind === 'healthCommunity').slice(0, 15);
  const tokens = new Map<string, string>();
  for (const { id } of units) tokens.set(id, await tokenOf(send, `reporter@${id}`));
  const controller = await tokenOf(send, `controller@${commissioner}`);
  const desks: Desk[] = [];
  for (const period of ['2025', '2026']) {
    const body = roundOf(
      period,
      units.map(({ id }) => id),
    );
    const answer = await sendForJson(send, {
      method: 'POST',
      path: endpoints.openRound.path,
      token: controller,
      headers: { 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    });
    for (const report of endpoints.openRound.answer.parse(answer).reports) {
      desks.push({ report: report.id, token: tokens.get(report.organisation.id) ?? '' });
    }
  }
  return desks;
}

function roundOf(period: string, recipients: readonly string[]) {
  const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString();
  return {
    form: 'grant-projects',
    period,
    commissioner,
    deadline: inDays(1),
    closes: inDays(2),
    recipients: recipients.map((organisation) => ({ organisation, prefill: [] })),
  };
}

async function tokenOf(send: Send, user: string): Promise<string> {
  const request = { method: 'POST', path: '/dev/token', body: JSON.stringify({ user }) };
  return tokenAnswer.parse(await sendForJson(send, request)).token;
}
