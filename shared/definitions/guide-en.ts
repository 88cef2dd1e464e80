import { guideFormulas as formulas } from './guide-formulas.ts';
import type { GuideTexts } from './guide-texts.ts';

const [targets, measures] = ['targets', 'measures'];

export const guideEn: GuideTexts = {
  title: 'How to make a form',
  subtitle: 'Fill in the sheets below from left to right. You need only what is marked with *.',
  stepsTitle: 'Step by step',
  steps: [
    ['1. Form', 'Write title and purpose, how often it is reported, and who shall report.'],
    [
      '2. Sheets',
      'One sheet per line. Open rows are added by the reporter; fixed rows are laid in by whoever opens the round.',
    ],
    [
      '3. Lists',
      'What can be chosen in a drop-down: one choice per line, after the name of the list. Give the choices a colour if you like.',
    ],
    [
      '4. Columns',
      'One column per line: the sheet that it stands on, title and type. The rest may be empty.',
    ],
    [
      '5. Rules',
      'What must hold beyond required cells being filled in and numbers being numbers, which is always checked.',
    ],
    ['6. Texts', 'Nynorsk and English. What is missing is shown in bokmål; titles here are in bokmål.'],
    [
      '7. Check',
      'Upload the workbook. You are told sheet and cell of all that must be corrected, and can see the form as the reporter gets it.',
    ],
  ],
  exampleTitle: 'The example, line by line',
  example: [
    {
      what: 'Sheet: Ventetid',
      sheet: targets,
      meaning: 'Fixed rows: whoever opens the round lays in one line per indicator with its target.',
    },
    {
      what: 'Indikator and Mål',
      sheet: targets,
      meaning: 'Locked: the reporter can read and not change it.',
    },
    {
      what: 'Forrige resultat',
      sheet: targets,
      meaning:
        'Locked, and Fetched from last: Resultat. The number of the last report is laid in when the round opens.',
    },
    { what: 'Resultat', sheet: targets, meaning: 'Decimal number of days with one decimal, required.' },
    { what: 'Avvik', sheet: targets, formula: formulas.deviation, meaning: 'Has a formula and is computed.' },
    {
      what: 'Vurdering',
      sheet: targets,
      formula: formulas.assessment,
      meaning:
        'Computed as a choice from the list vurdering: green when the target is met, yellow when at most 10 % away, else red.',
    },
    {
      what: 'Årsak',
      sheet: targets,
      formula: formulas.whenRed,
      meaning: 'Required only when the assessment is red. The formula stands under Required.',
    },
    {
      what: 'Sheet: Tiltak',
      sheet: measures,
      formula: formulas.carried,
      meaning: 'Open rows, room for 30. Measures that are not finished come along to the next report.',
    },
    {
      what: 'Status',
      sheet: measures,
      meaning: 'Choice from the list status, which stands on the sheet Lists.',
    },
    {
      what: 'Ferdig dato',
      sheet: measures,
      formula: formulas.whenFinished,
      meaning: 'Required when the measure is finished.',
    },
    {
      what: 'Budsjett and Brukt',
      sheet: measures,
      meaning: 'Amounts in NOK from 0, with the sum above the heading.',
    },
    {
      what: 'Igjen',
      sheet: measures,
      formula: formulas.left,
      meaning: 'Computed on each line, and the sum is shown.',
    },
    {
      what: 'Andel brukt',
      sheet: measures,
      formula: formulas.share,
      meaning:
        'Per cent. In the total, the sum of spent is divided by the sum of budgets. Empty when the budget is 0.',
    },
    {
      what: 'Rule on Brukt',
      sheet: measures,
      formula: formulas.notAbove,
      meaning: 'Error when more is spent than the budget. The advice stands in the message.',
    },
    {
      what: 'Rule on Resultat',
      sheet: targets,
      formula: formulas.redHasMeasure,
      meaning: 'Warning when the assessment is red and there is not one measure.',
    },
  ],
  formulasTitle: 'How formulas are written',
  formulaRules: [
    ['[Title]', 'The cell on the same line in the column of that title.'],
    ['[Sheet].[Title]', 'The whole column of another sheet, inside SUM and COUNTA.'],
    ['"Text"', 'A choice from a list as it stands on the sheet Lists, or "Ja" and "Nei" (yes and no).'],
    ['+  −  *  /', 'Arithmetic. An empty cell counts as 0. Dividing by 0 gives nothing.'],
    ['=  <>  <  >  <=  >=', 'Comparison. Where a number is missing, the answer is neither true nor false.'],
    ['10 %   1.5', 'Numbers with a decimal point, and per cent. Arguments are separated by semicolons.'],
  ],
  functionsTitle: 'Functions, with examples',
  functions: [
    { what: 'SUM', sheet: targets, formula: formulas.sum, meaning: 'The sum of a column.' },
    {
      what: 'SUM … ; condition',
      sheet: targets,
      formula: formulas.sumWhere,
      meaning: 'The sum of the lines where a choice is made.',
    },
    { what: 'COUNTA', sheet: targets, formula: formulas.count, meaning: 'How many lines are filled in.' },
    { what: 'IF', sheet: measures, formula: formulas.condition, meaning: 'One or the other.' },
    { what: 'AND', sheet: measures, formula: formulas.and, meaning: 'All must be true.' },
    { what: 'OR', sheet: measures, formula: formulas.or, meaning: 'At least one must be true.' },
    { what: 'NOT', sheet: measures, formula: formulas.not, meaning: 'The opposite.' },
    {
      what: 'FILLED',
      sheet: measures,
      formula: formulas.filled,
      meaning: 'Whether the cell holds anything.',
    },
    {
      what: 'PREVIOUS',
      sheet: measures,
      formula: formulas.previous,
      meaning: 'The same cell in the last report. In rules only.',
    },
    { what: 'ROUND', sheet: measures, formula: formulas.round, meaning: 'Rounded to so many decimals.' },
    { what: 'MAX', sheet: measures, formula: formulas.largest, meaning: 'The largest of several numbers.' },
    { what: 'MIN', sheet: measures, formula: formulas.smallest, meaning: 'The smallest of several numbers.' },
    { what: 'ABS', sheet: measures, formula: formulas.absolute, meaning: 'The number without its sign.' },
  ],
};
