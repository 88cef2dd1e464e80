import type { CellKey } from '../../content.ts';
import type { Language } from '../../language.ts';
import type { ReportUnderCheck, Rule, Violation } from '../rule.ts';

/** A rule over the reports of many organisations on the same form, for whoever consolidates them. */
export interface AcrossRule extends Pick<
  Rule,
  'id' | 'severity' | 'since' | 'revision' | 'trial' | 'statement' | 'example' | 'appliesTo'
> {
  /** One violation per group, told at the first of its places; in the order of the reports. */
  readonly check: (reports: readonly ReportOf[]) => readonly AcrossViolation[];
  readonly message: (violation: AcrossViolation, words: AcrossWords) => string;
}

export interface ReportOf {
  /** The organisation's id. */
  readonly organisation: string;
  readonly report: ReportUnderCheck;
}

export interface AcrossViolation extends Violation {
  readonly organisation: string;
  /** All cells of the group, the first one included. */
  readonly places: readonly AcrossPlace[];
}

export interface AcrossPlace extends CellKey {
  readonly organisation: string;
}

export interface AcrossWords {
  readonly language: Language;
  readonly amount: (decimal: string) => string;
  /** «Telemark B10»: organisation and cell. */
  readonly place: (place: AcrossPlace) => string;
}
