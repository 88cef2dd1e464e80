import { Executor } from './executor.ts';
import { WorkbookModel } from './model/workbook-model.ts';
import { Stats } from './stats.ts';
import { createUser, type User } from './user.ts';

export interface ExcelHostOptions {
  /** BCP 47; what the user's Excel speaks. */
  readonly language?: string;
  readonly firstSheet?: string;
}

export interface ExcelHost {
  readonly model: WorkbookModel;
  readonly user: User;
  readonly stats: Stats;
  readonly language: string;
  /** One batch of the client library, as JSON text. */
  readonly execute: (run: number, requestFlags: number, request: string) => Promise<string>;
  readonly nextRun: () => number;
  /** Resolves when every event told so far has reached its handlers. */
  readonly eventsDelivered: () => Promise<void>;
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

export function createExcelHost({
  language = 'nb-NO',
  firstSheet = 'Ark1',
}: ExcelHostOptions = {}): ExcelHost {
  const model = new WorkbookModel(firstSheet);
  model.locale = language;
  const stats = new Stats();
  const executor = new Executor(model, stats);
  let run = 0;
  const user = createUser(model, () => {
    executor.editModeLeft();
  });
  return {
    model,
    user,
    stats,
    language,
    execute: (number, flags, request) => executor.execute(number, flags, request),
    nextRun: () => ++run,
    eventsDelivered: async () => {
      await nextTask();
      await nextTask();
    },
  };
}
