import type { Host } from './host.ts';
import { createOfficeWorkbook } from './office-workbook.ts';
import { isDarkTheme, onThemeChange } from './office-theme.ts';

/** Waits until Office is there. */
export async function createOfficeHost(): Promise<Host> {
  await Office.onReady();
  return {
    workbook: createOfficeWorkbook(),
    displayLanguage: Office.context.displayLanguage,
    isDark: isDarkTheme,
    onThemeChange,
    loginHint,
    partition: partitionKey(),
    showPane: () => Office.addin.showAsTaskpane(),
    onCommand: (command, run) => {
      Office.actions.associate(command, (event: Office.AddinCommands.Event): unknown =>
        run().finally(() => {
          event.completed();
        }),
      );
    },
  };
}

async function loginHint(): Promise<string | null> {
  if (!Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')) return null;
  try {
    const context: Partial<Office.AuthContext> = await Office.auth.getAuthContext();
    return context.loginHint ?? null;
  } catch {
    // Nobody is signed in to Office; then the sign-in page asks for the name.
    return null;
  }
}

/** Only some browsers have one. */
function partitionKey(): string {
  return (Office.context as Partial<Office.Context>).partitionKey ?? '';
}
