import type { Text } from '../language.ts';
import type { OrganisationKind } from '../organisation.ts';
import type { PeriodKind } from '../period.ts';
import type { Computation } from './expression.ts';

/**
 * A form says which cells exist and what must hold. It is data: the layout in Excel, the workbook file,
 * the rules, the merge, the consolidation and the exports all read it, and none of them knows a particular form.
 * Where meaning is needed (an amount to reconcile, a traffic light) a column carries a role.
 */
export interface FormDefinition {
  readonly id: string;
  /** A round pins it; changed whenever cells or rules change. */
  readonly version: string;
  readonly title: Text;
  /** What the report is for, shown on the instruction sheet. */
  readonly purpose: Text;
  /** Where the duty stands: document and paragraph. */
  readonly source: string;
  readonly periodKinds: readonly PeriodKind[];
  /** Who reports. */
  readonly reportedBy: readonly OrganisationKind[];
  readonly sheets: readonly SheetDefinition[];
  readonly lists: readonly ListDefinition[];
}

export interface SheetDefinition {
  readonly id: string;
  readonly title: Text;
  readonly help: Text;
  /** Fixed rows have known keys and are prefilled; open rows are added by the reporter, at most `capacity` of them. */
  readonly rows: { readonly kind: 'fixed' } | { readonly kind: 'open'; readonly capacity: number };
  readonly columns: readonly ColumnDefinition[];
  /** Columns to the left of the first scrolling one. */
  readonly frozenColumns: number;
}

export interface ColumnDefinition {
  readonly id: string;
  readonly title: Text;
  readonly help: Text;
  readonly type: ColumnType;
  /** Width in Excel's characters. */
  readonly width: number;
  readonly role?: ColumnRole;
  /** Always, or only in a row where the condition holds. */
  readonly required?: true | Condition;
  /** Filled by whoever opens the round; the reporter can read it and not change it. */
  readonly locked?: true;
  /** The sum over the sheet is shown above the header. */
  readonly total?: true;
}

export type ColumnType =
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'longText'; readonly maxLength: number }
  | { readonly kind: 'integer'; readonly min: string; readonly max: string }
  | { readonly kind: 'amount'; readonly unit: AmountUnit; readonly min: string; readonly max: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'month' }
  | { readonly kind: 'choice'; readonly list: string }
  | { readonly kind: 'choices'; readonly list: string }
  | { readonly kind: 'yesNo' }
  /** `unit` is null where things are counted. */
  | { readonly kind: 'computed'; readonly unit: AmountUnit | null; readonly expression: Computation };

export type AmountUnit = 'kr' | 'tusen kr' | 'mill. kr';

/** What a column means, for the code that must know: reconciliation, consolidation, traffic light, duplicates. */
export type ColumnRole =
  | 'number'
  | 'title'
  | 'text'
  | 'kind'
  | 'amount'
  | 'paidOut'
  | 'status'
  | 'municipalities'
  | 'from'
  | 'to'
  | 'assessment'
  | 'cause'
  | 'measures'
  | 'owner'
  | 'backOnTrack'
  | 'allocated'
  | 'carriedOver'
  | 'difference';

/** Holds in a row when the column has one of the codes (a yes/no column: `true` or `false`). */
export interface Condition {
  readonly column: string;
  readonly isOneOf: readonly string[];
}

/** A list of the form itself, or one that the server fills from a register for the organisation in question. */
export type ListDefinition =
  | { readonly id: string; readonly items: readonly ListItem[] }
  | { readonly id: string; readonly register: 'municipalities' | 'hospitals' };

export interface ListItem {
  readonly code: string;
  readonly label: Text;
  /** Shown as a fill in the sheet and a mark in the pane; never the only sign. */
  readonly colour?: 'green' | 'yellow' | 'red' | 'grey';
}

/** All lists of a form for one organisation, register lists filled in. */
export type Lists = Readonly<Record<string, readonly ListItem[]>>;
