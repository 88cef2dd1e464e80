export type CellValue = string | number | boolean;

/** `=` formulas keep their en-US text; `value` is what was typed, or '' when a formula decides it. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export type BorderSide = 'top' | 'right' | 'bottom' | 'left';

export interface CellStyle {
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly fill: string;
  readonly fontName: string;
  readonly fontColor: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

export const emptyContent: CellContent = { value: '', formula: null };

export const defaultStyle: CellStyle = {
  numberFormat: 'General',
  locked: true,
  formulaHidden: false,
  fill: '#FFFFFF',
  fontName: 'Calibri',
  fontColor: '#000000',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  wrapText: false,
  shrinkToFit: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  borders: {},
};

export const isEmptyContent = (content: CellContent) => content.value === '' && content.formula === null;
