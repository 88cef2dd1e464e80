import type { KnownSheets } from './known-sheets.ts';
import { inOurWords } from './office-error.ts';
import type { Batch } from './run-batch.ts';

/**
 * Excel loses such events now and then, so they are a hint only. Our own writes do not count; other people's do, because
 * not everyone in the workbook has the pane open.
 */
export async function watchChanges(
  { workbook, sync }: Batch,
  known: KnownSheets,
  listener: () => void,
): Promise<() => Promise<void>> {
  const tell = (sheet: string): Promise<void> => {
    if (!known.others.has(sheet)) listener();
    return Promise.resolve();
  };
  const { worksheets } = workbook;
  const handlers = [
    worksheets.onChanged.add((event) => (isOwn(event) ? Promise.resolve() : tell(event.worksheetId))),
    worksheets.onActivated.add((event) => tell(event.worksheetId)),
  ];
  await sync();
  return () => stop(handlers);
}

function isOwn({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return source === 'Local' && triggerSource === 'ThisLocalAddin';
}

async function stop(
  handlers: readonly {
    readonly context: OfficeExtension.ClientRequestContext;
    readonly remove: () => void;
  }[],
): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await inOurWords(
    Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }),
  );
}
