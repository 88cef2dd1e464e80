/**
 * A workbook as plain data, made once from a form and carried out twice: by exceljs on the server and by Office.js in
 * the pane. Addresses are A1 without `$` and without a sheet; one area each.
 */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** The sheet that is shown first. */
  readonly activeSheet: string;
}

export interface SheetPlan {
  /** At most 31 characters, none of `: \ / ? * [ ]`, unique without regard to case. */
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly blocks: readonly BlockPlan[];
  /** From column A. Width in characters. */
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  readonly hiddenRows: readonly number[];
  /** Room for the text that is there; a row grows with what is typed. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly areas: readonly AreaPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly highlights: readonly HighlightPlan[];
  /** A range with its header row that can be filtered, in exports. */
  readonly autoFilter: string | null;
  /** Locked but for the areas that are open. */
  readonly protected: boolean;
  readonly print: PrintPlan | null;
  readonly tabColour: string | null;
}

/**
 * A rectangle of values from its top left cell. Text that looks like a formula or a number is still text: where values
 * are written by Office.js, number formats must be set first.
 */
export interface BlockPlan {
  readonly topLeft: string;
  readonly values: readonly (readonly PlanValue[])[];
}
export type PlanValue =
  | null
  | string
  | number
  | boolean
  /** Without the leading `=`, in English with commas; `result` is what it shows until Excel recalculates. */
  | { readonly formula: string; readonly result: number | string };

/** Where areas overlap, what the later one says goes. */
export interface AreaPlan {
  readonly address: string;
  readonly style: StyleName;
  /** Invariant code such as `#,##0`. */
  readonly numberFormat?: string;
  /** Unlocked, so that it can be filled in while the sheet is protected. */
  readonly open?: true;
}

export type StyleName =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'body'
  | 'label'
  | 'header'
  | 'headerRequired'
  | 'locked'
  | 'input'
  | 'inputWrapped'
  | 'asked'
  | 'computed'
  | 'total'
  | 'totalLabel'
  | 'plain'
  | 'missing'
  | 'green'
  | 'yellow'
  | 'red'
  | 'grey'
  | 'conflict'
  | 'rejected'
  | 'waiting';

/** How a style looks; colours as RRGGBB. */
export interface Style {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly wrap?: true;
  readonly border?: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly vertical?: 'top' | 'center';
}

/** A message when the cell is chosen (title at most 32, text at most 255 characters), and a rule on what may be typed. */
export interface ValidationPlan {
  readonly address: string;
  readonly rule:
    | { readonly kind: 'list'; readonly name: string }
    | { readonly kind: 'whole' | 'decimal'; readonly min: number; readonly max: number }
    | { readonly kind: 'date'; readonly min: string; readonly max: string }
    | { readonly kind: 'textLength'; readonly max: number }
    | { readonly kind: 'any' };
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error: { readonly title: string; readonly text: string; readonly style: 'stop' | 'warning' };
}

/** A conditional format: an English A1 formula relative to the area's first cell. */
export interface HighlightPlan {
  readonly address: string;
  readonly formula: string;
  readonly style:
    'missing' | 'wrong' | 'green' | 'yellow' | 'red' | 'grey' | 'conflict' | 'rejected' | 'waiting';
}

export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  readonly area: string;
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** Plain text at the bottom left; the page number stands at the right. */
  readonly footer: string;
  /** How many pages a line is spread over; one when not given. */
  readonly pagesWide?: number;
  /** Columns repeated on each of them. */
  readonly titleColumns?: { readonly from: string; readonly to: string };
}

export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly visible: boolean;
}
