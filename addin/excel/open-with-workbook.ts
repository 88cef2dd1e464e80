const autoShow = 'Office.AutoShowTaskpaneWithDocument';

/**
 * From now on the pane opens together with this file, for everyone who has the add-in; kept when the file is saved.
 * Where Office does not want it, the user opens the pane from the ribbon, so a refusal is nothing to stop for.
 */
export async function openPaneWithWorkbook(): Promise<void> {
  await Promise.allSettled([Office.addin.setStartupBehavior(Office.StartupBehavior.load), showPaneOnOpen()]);
}

async function showPaneOnOpen(): Promise<void> {
  const { settings } = Office.context.document;
  if (settings.get(autoShow) === true) return;
  settings.set(autoShow, true);
  const { promise, resolve } = Promise.withResolvers<unknown>();
  settings.saveAsync(resolve);
  await promise;
}
