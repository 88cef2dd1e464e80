import type { Severity } from '../finding.ts';
import type { Text } from '../language.ts';
import type { OrganisationKind } from '../organisation.ts';
import type { PeriodKind } from '../period.ts';

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
  /** What must hold beyond what the rules for all forms ask. */
  readonly rules: readonly FormRule[];
}

export interface SheetDefinition {
  readonly id: string;
  readonly title: Text;
  readonly help: Text;
  readonly rows: SheetRows;
  readonly columns: readonly ColumnDefinition[];
  /** Columns to the left of the first scrolling one. */
  readonly frozenColumns: number;
}

export type SheetRows =
  /** Known keys, prefilled. */
  | { readonly kind: 'fixed' }
  | {
      /** Added by the reporter, at most `capacity` of them. */
      readonly kind: 'open';
      readonly capacity: number;
      /** Rows of the organisation's last report for which this holds are laid in under their old id when a round opens. */
      readonly fromPrevious?: Formula;
    };

export interface ColumnDefinition {
  readonly id: string;
  readonly title: Text;
  readonly help: Text;
  readonly type: ColumnType;
  /** Width in Excel's characters. */
  readonly width: number;
  readonly role?: ColumnRole;
  /** Always, or only in a row where the condition holds. */
  readonly required?: true | Formula;
  /** Filled by whoever opens the round; the reporter can read it and not change it. */
  readonly locked?: true;
  /**
   * The column whose content in the same row of the organisation's last report, given or computed, is laid in when a round
   * opens, unless whoever opens it lays in something else. Where the column is not locked, the reporter can change it.
   */
  readonly fromPrevious?: string;
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
  /** Rounded to `decimals` where it is shown; `unit` is null for a bare number. */
  | {
      readonly kind: 'decimal';
      readonly min: string;
      readonly max: string;
      readonly decimals: number;
      readonly unit: Text | null;
    }
  /** A fraction as Excel keeps it: 0.7 is 70 %. */
  | { readonly kind: 'percent'; readonly min: string; readonly max: string; readonly decimals: number }
  | { readonly kind: 'computed'; readonly as: ComputedAs; readonly formula: Formula };

/** What a computed column shows. */
export type ComputedAs =
  | { readonly kind: 'integer' }
  | { readonly kind: 'amount'; readonly unit: AmountUnit }
  | { readonly kind: 'decimal'; readonly decimals: number; readonly unit: Text | null }
  | { readonly kind: 'percent'; readonly decimals: number }
  | { readonly kind: 'choice'; readonly list: string };

/**
 * An expression over cells, with sheets and columns named by id and functions in English, such as
 * `[allocated] - SUM([projects].[amount]; [kind] = "project")`. How it is read: `shared/expressions/`.
 */
export type Formula = string;

/** Must hold in each line of the sheet; where it does not, the finding stands at `column`. */
export interface FormRule {
  readonly id: string;
  readonly sheet: string;
  readonly column: string;
  readonly severity: Severity;
  readonly formula: Formula;
  /** What is wrong and what to do, added to what the cells hold. */
  readonly advice: Text;
  /** Shown as a warning that it is on trial; blocks nothing and needs no explanation. */
  readonly trial?: true;
}

export const amountUnits = ['kr', 'tusen kr', 'mill. kr'] as const;
export type AmountUnit = (typeof amountUnits)[number];

/** What a column means, for the code that must know: reconciliation, consolidation, traffic light, duplicates. */
export const columnRoles = [
  'number',
  'title',
  'text',
  'kind',
  /** Whether the recipient must answer the line: its list has the codes `report` and `information`. */
  'obligation',
  'amount',
  'paidOut',
  'status',
  'municipalities',
  'from',
  'to',
  'assessment',
  'cause',
  'measures',
  'owner',
  'backOnTrack',
  'allocated',
  'carriedOver',
  'difference',
  /** Counts patients or other persons in what will be published: a small count can point at one of them. */
  'persons',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** A list of the form itself, or one that the server fills from a register for the organisation in question. */
export type ListDefinition =
  | { readonly id: string; readonly items: readonly ListItem[] }
  | { readonly id: string; readonly register: Register };

export const registers = ['municipalities', 'hospitals'] as const;
export type Register = (typeof registers)[number];

export interface ListItem {
  readonly code: string;
  readonly label: Text;
  /** Shown as a fill in the sheet and a mark in the pane; never the only sign. */
  readonly colour?: ListColour;
}

export const listColours = ['green', 'yellow', 'red', 'grey'] as const;
export type ListColour = (typeof listColours)[number];

/** All lists of a form for one organisation, register lists filled in. */
export type Lists = Readonly<Record<string, readonly ListItem[]>>;
