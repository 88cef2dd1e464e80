/** What Excel itself says when it refuses; a rule's own alert goes before. */
export interface ExcelMessages {
  readonly title: string;
  readonly protectedCell: string;
  readonly invalidValue: string;
  readonly invalidFormula: string;
}

const norwegian: ExcelMessages = {
  title: 'Microsoft Excel',
  protectedCell: 'Cellen er på et beskyttet ark. Opphev beskyttelsen av arket for å gjøre endringer.',
  invalidValue:
    'Denne verdien samsvarer ikke med datavalideringsbegrensningene som er definert for denne cellen.',
  invalidFormula: 'Det er et problem med denne formelen.',
};

const nynorsk: ExcelMessages = {
  ...norwegian,
  protectedCell: 'Cella er på eit verna ark. Opphev vernet av arket for å gjere endringar.',
  invalidValue: 'Denne verdien samsvarer ikkje med datavalideringa som er definert for denne cella.',
  invalidFormula: 'Det er eit problem med denne formelen.',
};

const english: ExcelMessages = {
  title: 'Microsoft Excel',
  protectedCell: 'The cell is on a protected sheet. To make a change, unprotect the sheet.',
  invalidValue: 'This value does not match the data validation restrictions defined for this cell.',
  invalidFormula: 'There is a problem with this formula.',
};

export function messagesFor(locale: string): ExcelMessages {
  if (locale.startsWith('nn')) return nynorsk;
  return locale.startsWith('en') ? english : norwegian;
}
