import { namesInOrder } from '../../shared/compare-names.ts';
import type { Language } from '../../shared/language.ts';
import type { Letter, LetterFacts, LetterKind } from '../../shared/mail/letter.ts';
import { mailtoOf } from '../../shared/mail/mailto.ts';
import { writeLetter } from '../../shared/mail/write-letter.ts';
import type { Organisation } from '../../shared/organisation.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import { organisationOf } from '../reports/report-parts.ts';
import type { ReportRecord, RoundRecord } from '../reports/store.ts';
import { letterFactsOf } from './letter-facts.ts';

export interface LetterTo extends Letter {
  readonly report: string;
  readonly organisation: Organisation;
  readonly mailto: string;
}

/** One letter to each organisation that it concerns now, by name. */
export async function lettersOfRound(
  parts: ReportParts,
  round: RoundRecord,
  kind: LetterKind,
  language: Language,
): Promise<readonly LetterTo[]> {
  const reports = await parts.store.listReports({ round: round.id });
  const letters = await Promise.all(
    reports.map(async (report) => {
      const facts = await letterFactsOf(parts, report, kind, language);
      return facts === null ? [] : [letterTo(parts, report, facts, language)];
    }),
  );
  const compare = namesInOrder(language);
  return letters.flat().toSorted((a, b) => compare(a.organisation.name, b.organisation.name));
}

function letterTo(
  parts: ReportParts,
  report: ReportRecord,
  facts: LetterFacts,
  language: Language,
): LetterTo {
  return {
    report: report.id,
    organisation: organisationOf(parts, report.organisation),
    ...writeLetter(facts, language),
    mailto: mailtoOf(facts, language),
  };
}
