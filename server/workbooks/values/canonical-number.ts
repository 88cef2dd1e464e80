/** What Excel, LibreOffice and openpyxl write; xsd:double allows more, such as INF and blanks around. */
const decimal = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const longestNumber = 400;
const significantDigits = 15;

/** Most numbers of a report need no rounding; rounding half a million would take a second. */
const canonicalAlready = /^(?!-0$)-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** The last number that Excel knows; its smallest ones count as zero. */
const largestNumber = 9.99999999999999e307;
const smallestNormal = 2.2250738585072014e-308;

/**
 * The number as plain decimal text without exponent, rounded to the 15 significant digits that Excel shows and
 * keeps; minus zero is zero. Undefined for what is no number to Excel.
 */
export function canonicalNumber(text: string): string | undefined {
  if (text.length > longestNumber || !decimal.test(text)) return undefined;
  if (text.length <= significantDigits && canonicalAlready.test(text)) return text;
  const value = Number(text);
  if (Math.abs(value) > largestNumber) return undefined;
  if (Math.abs(value) < smallestNormal) return '0';
  const [mantissa = '', exponent = ''] = Math.abs(value)
    .toExponential(significantDigits - 1)
    .split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${placePoint(digits, Number(exponent) + 1)}`;
}

function placePoint(digits: string, integerDigits: number): string {
  if (integerDigits <= 0) return `0.${'0'.repeat(-integerDigits)}${digits}`;
  if (digits.length <= integerDigits) return digits.padEnd(integerDigits, '0');
  return `${digits.slice(0, integerDigits)}.${digits.slice(integerDigits)}`;
}
