import type { HighlightPlan, Style, StyleName } from './plan.ts';

const deepBlue = '1B365D';
const blue = '44627F';
const white = 'FFFFFF';
const line = 'BFC7D1';
const lightGrey = 'F2F3F5';
const ink = '1F2933';

const field: Style = { fill: white, colour: ink, border: line, vertical: 'top' };
const header: Style = {
  fill: blue,
  colour: white,
  bold: true,
  wrap: true,
  border: white,
  align: 'left',
  vertical: 'center',
};

/** Dark text on a pale fill; the label is always there too, so colour is never the only sign. */
export const highlightStyles: Readonly<Record<HighlightPlan['style'], Style>> = {
  missing: { fill: 'FFF8D6' },
  wrong: { fill: 'FBD5D5', colour: '8A1020', bold: true },
  green: { fill: 'CFE8CF', colour: '1B4D1F' },
  yellow: { fill: 'FFE08A', colour: '4D3900' },
  red: { fill: 'F6B8B8', colour: '7A0C18' },
  grey: { fill: 'D9DCE0', colour: '3A424A' },
  conflict: { fill: 'E3D7F4', colour: '43227A', bold: true },
  rejected: { fill: 'FAD9C1', colour: '7A2E00', bold: true },
  waiting: { fill: 'CFEDEA', colour: '0B4A45' },
};

export const styles: Readonly<Record<StyleName, Style>> = {
  title: { colour: deepBlue, bold: true, size: 16, vertical: 'center' },
  subtitle: { colour: '4A5561', vertical: 'center' },
  heading: { colour: deepBlue, bold: true, size: 12, vertical: 'center' },
  body: { colour: ink, wrap: true, vertical: 'top' },
  label: { colour: deepBlue, bold: true, wrap: true, vertical: 'top' },
  header,
  headerRequired: { ...header, fill: deepBlue },
  locked: { fill: lightGrey, colour: ink, wrap: true, border: line, vertical: 'top' },
  input: field,
  inputWrapped: { ...field, wrap: true },
  asked: { ...field, wrap: true, fill: 'CFE3F7', colour: '12385C' },
  computed: { fill: lightGrey, colour: ink, bold: true, border: line, vertical: 'top' },
  total: { fill: 'E4EAF1', colour: deepBlue, bold: true, vertical: 'center' },
  totalLabel: { fill: 'E4EAF1', colour: deepBlue, bold: true, vertical: 'center' },
  plain: {},
  missing: { ...field, ...highlightStyles.missing },
  green: highlightStyles.green,
  yellow: highlightStyles.yellow,
  red: highlightStyles.red,
  grey: highlightStyles.grey,
  conflict: highlightStyles.conflict,
  rejected: highlightStyles.rejected,
  waiting: highlightStyles.waiting,
};
