import type { Grid } from '../workbook/grid.ts';
import { cellAt, isBlank } from '../workbook/grid.ts';
import type { Organisation } from '../organisation.ts';
import type { HeaderRow } from './headings.ts';
import type { RowProblem } from './problem.ts';
import type { Candidates } from './recipients.ts';
import { allOf, findRecipient, splitNames } from './recipients.ts';
import { isAll, isOthers } from './words.ts';

/** Who a line of the table asks, and who it only informs. */
export interface LineRecipients {
  readonly asked: readonly Organisation[];
  readonly informed: readonly Organisation[];
  readonly problems: readonly RowProblem[];
}

/** «Alle» asks all but those that are named as only informed; «øvrige» informs all that are not asked. */
export function readRecipients(
  grid: Grid,
  { headings }: HeaderRow,
  row: number,
  candidates: Candidates,
): LineRecipients {
  const columnOf = (kind: 'recipients' | 'information') =>
    headings.find(({ meaning }) => meaning?.kind === kind)?.column;
  const asked = readNames(grid, row, columnOf('recipients'), candidates);
  const informed = readNames(grid, row, columnOf('information'), candidates);
  const all = allOf(candidates);
  const isOnlyInformed = (id: string) => asked.isAll && has(informed.organisations, id);
  const others = informed.isOthers ? all.filter(({ id }) => !has(asked.organisations, id)) : [];
  return {
    asked: asked.organisations.filter(({ id }) => !isOnlyInformed(id)),
    informed: distinct([...informed.organisations, ...others]),
    problems: [...asked.problems, ...informed.problems, ...inBoth(asked, informed, row)],
  };
}

interface Names {
  readonly column: number;
  readonly organisations: readonly Organisation[];
  readonly isAll: boolean;
  readonly isOthers: boolean;
  readonly problems: readonly RowProblem[];
}

function readNames(grid: Grid, row: number, column: number | undefined, candidates: Candidates): Names {
  const raw = column === undefined ? null : cellAt(grid, row, column);
  const place = { row, column: column ?? 1 };
  const written = isBlank(raw) ? [] : splitNames(String(raw));
  const all = written.some(isAll);
  const found = written
    .filter((name) => !isAll(name) && !isOthers(name))
    .map((name) => ({ name, recipient: findRecipient(name, candidates) }));
  const named = found.flatMap(({ recipient }) =>
    recipient.status === 'found' ? [recipient.organisation] : [],
  );
  return {
    column: place.column,
    organisations: distinct([...(all ? allOf(candidates) : []), ...named]),
    isAll: all,
    isOthers: written.some(isOthers),
    problems: found.flatMap(({ name, recipient }) => problemWith(name, recipient, candidates, place)),
  };
}

function problemWith(
  written: string,
  recipient: ReturnType<typeof findRecipient>,
  candidates: Candidates,
  place: { readonly row: number; readonly column: number },
): readonly RowProblem[] {
  switch (recipient.status) {
    case 'found':
      return [];
    case 'several':
      return [
        {
          code: 'WHICH_RECIPIENT',
          written,
          names: recipient.organisations.map(({ name }) => name),
          ...place,
        },
      ];
    case 'notAble':
      return [{ code: 'NOT_ABLE', written, commissioner: candidates.commissioner.name, ...place }];
    case 'unknown': {
      const { suggestion } = recipient;
      const known = allOf(candidates).map(({ name }) => name);
      return [{ code: 'UNKNOWN_RECIPIENT', written, suggestion, known, ...place }];
    }
  }
}

function inBoth(asked: Names, informed: Names, row: number): readonly RowProblem[] {
  if (asked.isAll) return [];
  return informed.organisations
    .filter(({ id }) => has(asked.organisations, id))
    .map(({ name }) => ({ code: 'ASKED_AND_INFORMED', written: name, row, column: informed.column }));
}

function has(organisations: readonly Organisation[], id: string): boolean {
  return organisations.some((organisation) => organisation.id === id);
}

function distinct(organisations: readonly Organisation[]): readonly Organisation[] {
  return [...new Map(organisations.map((organisation) => [organisation.id, organisation])).values()];
}
