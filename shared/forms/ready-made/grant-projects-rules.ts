import type { FormRule, Formula } from '../definition.ts';

/** The published list has one amount for two years: the parts are told where they are known, and then they are the whole. */
export const grantProjectRules: readonly FormRule[] = [
  {
    id: 'years-make-the-amount',
    sheet: 'projects',
    column: 'amountEarlier',
    severity: 'error',
    formula: isSplit('amountThisYear', 'amountEarlier', 'amount'),
    advice: {
      nb: 'Rett beløpene, så årets midler og tidligere års midler til sammen er det tildelte beløpet, eller tøm dem når delingen ikke er kjent.',
      nn: 'Rett beløpa, så midlane for året og frå tidlegare år til saman er det tildelte beløpet, eller tøm dei når delinga ikkje er kjend.',
      en: 'Correct the amounts, so that this year’s and earlier years’ make up the amount allocated, or empty them where the division is not known.',
    },
  },
  {
    id: 'years-make-the-frame',
    sheet: 'frame',
    column: 'allocatedEarlier',
    severity: 'warning',
    formula: isSplit('allocatedThisYear', 'allocatedEarlier', 'allocated'),
    advice: {
      nb: 'Rammen er lagt inn av den som bestilte rapporten: be dem rette den, eller forklar hvilket tall som gjelder.',
      nn: 'Ramma er lagd inn av den som bestilte rapporten: be dei rette ho, eller forklar kva tal som gjeld.',
      en: 'The appropriation was entered by whoever commissioned the report: ask them to correct it, or explain which number holds.',
    },
  },
];

/** Two parts are the whole; one alone is no more than it, and none says nothing. */
function isSplit(part: string, other: string, whole: string): Formula {
  const [first, second] = [`FILLED([${part}])`, `FILLED([${other}])`];
  const sum = `[${part}] + [${other}]`;
  const fits = `IF(AND(${first}; ${second}); ${sum} = [${whole}]; ${sum} <= [${whole}])`;
  return `IF(OR(${first}; ${second}); ${fits})`;
}
