import type { Rect } from './address.ts';
import { CellStore } from './cell-store.ts';
import type { ConditionalFormat, PlacedValidation } from './rules.ts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';
export type SelectionMode = 'Normal' | 'Unlocked' | 'None';

export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: SelectionMode;
}

export const strictProtection: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Points; what Excel gives a new sheet. */
export const standardColumnWidth = 48;
export const standardRowHeight = 15;

export class Worksheet {
  readonly id: string;
  name: string;
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  protection: ProtectionOptions | null = null;
  password: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly cells = new CellStore();
  validations: readonly PlacedValidation[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  readonly pageLayout = new Map<string, unknown>();
  /** Where the filter arrows are; nothing is filtered here. */
  autoFilter: Rect | null = null;
  selection: Rect = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  isWritable(row: number, column: number): boolean {
    return this.protection === null || !this.cells.style(row, column).locked;
  }
}
