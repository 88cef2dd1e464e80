import { readDefinition } from '../../shared/definitions/read-definition.ts';
import type { Language } from '../../shared/language.ts';
import { checkTables } from '../../shared/tables/check-tables.ts';
import { describeCheck } from '../../shared/tables/describe-check.ts';
import type { Grid } from '../../shared/workbook/grid.ts';

interface GridsInLanguage {
  readonly grids: readonly Grid[];
  readonly language: Language;
}

/** What is worked out from grids that anybody can send, and can take long. */
export const calculations = {
  readDefinition: ({ grids, language }: GridsInLanguage) => readDefinition(grids, language),
  checkTables: ({ grids, language }: GridsInLanguage) =>
    grids.flatMap((grid) =>
      checkTables(grid).map((check) => ({
        sheet: grid.name,
        ...check,
        message: describeCheck(check, language),
      })),
    ),
};

export type Calculations = typeof calculations;
export type CalculationName = keyof Calculations;
export interface CalculationRequest {
  readonly name: CalculationName;
  readonly input: GridsInLanguage;
}
export type CalculationAnswer<Name extends CalculationName> =
  | { readonly result: ReturnType<Calculations[Name]> }
  /** Of what error and where. */
  | { readonly crash: string };
