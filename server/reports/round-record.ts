import type { Period } from '../../shared/period.ts';

/** A person as the token names them: tenant and object id, never a name or an address. */
export interface Subject {
  readonly tenant: string;
  readonly object: string;
}
export interface Author extends Subject {
  readonly name: string;
}

export interface RoundRecord {
  readonly id: string;
  readonly form: string;
  readonly formVersion: string;
  /** Of the rules that its reports are checked against. */
  readonly ruleSet: number;
  readonly period: Period;
  readonly commissioner: string;
  readonly openedAt: string;
  readonly deadline: string;
  readonly closes: string;
}
