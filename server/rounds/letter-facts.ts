import type { ReportContent } from '../../shared/content.ts';
import { rowsOf, valueIn } from '../../shared/content.ts';
import { findColumn, findSheet } from '../../shared/forms/catalogue.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Language } from '../../shared/language.ts';
import type {
  LetterFacts,
  LetterKind,
  LetterNews,
  QuestionTold,
  WorkLeft,
} from '../../shared/mail/letter.ts';
import { mayBeTold } from '../../shared/mail/may-be-told.ts';
import { placesLeft } from '../../shared/mail/places-left.ts';
import type { Question } from '../../shared/questions.ts';
import { isEditable } from '../../shared/report.ts';
import { contentOf } from '../../shared/sync/content-of.ts';
import { isClosed } from '../reports/describe-report.ts';
import { lastExplanations } from '../reports/open-report.ts';
import { readFindings } from '../reports/read-findings.ts';
import { blockingFindings } from '../reports/readiness.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import { formOf, organisationOf } from '../reports/report-parts.ts';
import type { ReportRecord } from '../reports/store.ts';

/** What a letter of the kind says about a report, or null when it does not concern it. */
export async function letterFactsOf(
  parts: ReportParts,
  report: ReportRecord,
  kind: LetterKind,
  language: Language,
): Promise<LetterFacts | null> {
  const { round } = report;
  const about = {
    form: formOf(parts, round).title,
    period: round.period,
    organisation: organisationOf(parts, report.organisation).name,
    commissioner: organisationOf(parts, round.commissioner).name,
    deadline: round.deadline,
    closes: round.closes,
    now: parts.now(),
  };
  const news = await newsOf(parts, report, kind, language);
  return news === null ? null : { about, news };
}

async function newsOf(
  parts: ReportParts,
  report: ReportRecord,
  kind: LetterKind,
  language: Language,
): Promise<LetterNews | null> {
  switch (kind) {
    case 'opened':
      return { kind };
    case 'reminder':
      if (!isEditable(report.state) || isClosed(report, parts.now())) return null;
      return {
        kind,
        isReturned: report.state === 'returned',
        left: report.lastChange === null ? null : await workLeft(parts, report, language),
      };
    case 'returned':
      return report.state === 'returned' ? returnedNews(parts, report, language) : null;
    case 'received':
      return receivedNews(parts, report);
  }
}

async function workLeft(parts: ReportParts, report: ReportRecord, language: Language): Promise<WorkLeft> {
  const { findings } = await readFindings(parts, report, language);
  const events = await parts.store.listEvents(report.id);
  const { errors, unexplained } = blockingFindings(findings, lastExplanations(events));
  const blocking = findings.filter((finding) => errors.includes(finding) || unexplained.includes(finding));
  return {
    errors: errors.length,
    unexplained: unexplained.length,
    conflicts: report.openConflicts,
    places: placesLeft(blocking),
  };
}

async function returnedNews(
  parts: ReportParts,
  report: ReportRecord,
  language: Language,
): Promise<LetterNews | null> {
  const events = await parts.store.listEvents(report.id);
  const event = events.findLast(({ to }) => to === 'returned');
  if (event === undefined) return null;
  const { by, at, reason } = event;
  const form = formOf(parts, report.round);
  const titles = titlesIn(form, contentOf(form, await parts.store.readState(report.id)));
  const isTold = reason !== null && mayBeTold(reason, titles);
  const questions = report.questions.map((one) => questionTold(form, one, titles, language));
  return { kind: 'returned', by, at, reason: isTold ? reason : null, questions };
}

function questionTold(
  form: FormDefinition,
  { sheet, column, question }: Question,
  titles: readonly string[],
  language: Language,
): QuestionTold {
  return {
    sheet: findSheet(form, sheet)?.title[language] ?? sheet,
    column: findColumn(form, sheet, column)?.title[language] ?? column,
    question: mayBeTold(question, titles) ? question.replace(/\s+/gu, ' ') : null,
  };
}

function titlesIn({ sheets }: FormDefinition, content: ReportContent): readonly string[] {
  return sheets.flatMap(({ id: sheet, columns }) =>
    columns
      .filter(({ role }) => role === 'title')
      .flatMap((column) =>
        rowsOf(content, sheet).flatMap((row) => {
          const value = valueIn(row, column.id);
          return value?.t === 's' ? [value.v] : [];
        }),
      ),
  );
}

async function receivedNews(parts: ReportParts, report: ReportRecord): Promise<LetterNews | null> {
  const { state } = report;
  if (state === 'draft' || state === 'returned') return null;
  const events = await parts.store.listEvents(report.id);
  const event = events.findLast(({ transition }) => transition === 'submit');
  if (event === undefined) return null;
  const { at, late, contentHash } = event;
  return { kind: 'received', version: report.version, at, isLate: late, contentHash, state };
}
