import { createExcelHost, type ExcelHost, type ExcelHostOptions } from './host.ts';
import { installInNode } from './install-in-node.ts';

/** A fresh workbook with one sheet `Side`, and `Excel` working on it. */
export function freshHost(options: ExcelHostOptions = {}): ExcelHost {
  const host = createExcelHost({ firstSheet: 'Side', ...options });
  installInNode(host);
  return host;
}

/** One `Excel.run` on the first sheet, ended by a sync. */
export function onSheet<T>(
  work: (at: { readonly sheet: Excel.Worksheet; readonly context: Excel.RequestContext }) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work({ sheet: context.workbook.worksheets.getItem('Side'), context });
    await context.sync();
    return result;
  });
}

/** The code Excel refuses the work with; fails when it does not refuse. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  const problem: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(problem instanceof OfficeExtension.Error))
    throw new Error(`Excel did not refuse: ${String(problem)}`);
  return problem.code;
}
