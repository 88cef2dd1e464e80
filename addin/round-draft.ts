import { addDays, dayInNorway, endOfDay } from '../shared/norwegian-day.ts';
import { lastEnded, recentPeriods } from '../shared/recent-periods.ts';
import type { FormDefinition } from '../shared/forms/definition.ts';
import type { Period } from '../shared/period.ts';
import type { Texts } from '../shared/texts/nb.ts';
import type { OpenRoundRequest } from './answers.ts';
import type { NewRound, RecipientSource, RoundField } from './new-round.ts';
import { sourcesFor } from './new-round.ts';

/** What the user has chosen; empty where a default holds. */
export interface RoundDraft {
  readonly commissioner: string;
  readonly period: Period | null;
  /** Days such as `2026-01-31`; empty when the user has emptied the field. */
  readonly deadline: string;
  readonly closes: string;
  readonly source: RecipientSource | null;
  readonly ticked: readonly string[];
}

export function newDraft(commissioner: string, now: Date): RoundDraft {
  const today = dayInNorway(now.toISOString());
  return {
    commissioner,
    period: null,
    deadline: addDays(today, 30),
    closes: addDays(today, 60),
    source: null,
    ticked: [],
  };
}

/** The newest first, kind by kind as the form names them. */
export function periodsFor({ periodKinds }: FormDefinition, now: Date): readonly Period[] {
  const today = dayInNorway(now.toISOString());
  return periodKinds.flatMap((kind) => recentPeriods(kind, today));
}

export function periodOf({ period }: RoundDraft, { periodKinds }: FormDefinition, now: Date): Period {
  const today = dayInNorway(now.toISOString());
  return period ?? lastEnded(periodKinds[0] ?? 'year', today);
}

export function sourceOf({ source }: RoundDraft, newRound: NewRound): RecipientSource {
  const possible = sourcesFor(newRound);
  return possible.find((one) => one === source) ?? possible[0] ?? 'ticked';
}

export function recipientsOf(draft: RoundDraft, newRound: NewRound): OpenRoundRequest['recipients'] {
  const bare = (ids: readonly string[]) => ids.map((organisation) => ({ organisation, prefill: [] }));
  switch (sourceOf(draft, newRound)) {
    case 'former':
      return bare(newRound.former);
    case 'ticked':
      return bare(draft.ticked);
    case 'table':
      return newRound.table?.recipients ?? [];
  }
}

/** What must be chosen before the round can be looked over. */
export function missingIn(
  draft: RoundDraft,
  newRound: NewRound,
  { missing }: Texts['newRound'],
): Readonly<Partial<Record<RoundField, string>>> {
  const isCrossed = draft.deadline !== '' && draft.closes !== '' && draft.closes < draft.deadline;
  const isFromTable = sourceOf(draft, newRound) === 'table';
  return {
    ...(newRound.form === null ? { form: missing.form } : {}),
    ...(draft.deadline === '' ? { deadline: missing.deadline } : {}),
    ...(draft.closes === '' ? { closes: missing.closes } : {}),
    ...(isCrossed ? { closes: missing.crossed } : {}),
    ...(newRound.form !== null && recipientsOf(draft, newRound).length === 0
      ? { recipients: isFromTable ? missing.table : missing.recipients }
      : {}),
  };
}

/** Whoever delivers on the day of the deadline is on time. */
export function requestOf(
  draft: RoundDraft,
  newRound: NewRound & { readonly form: FormDefinition },
  now: Date,
): OpenRoundRequest {
  return {
    form: newRound.form.id,
    period: periodOf(draft, newRound.form, now),
    commissioner: draft.commissioner,
    deadline: endOfDay(draft.deadline),
    closes: endOfDay(draft.closes),
    recipients: recipientsOf(draft, newRound),
  };
}
