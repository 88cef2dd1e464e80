import type { Workbook } from './workbook.ts';

/** Excel around the pane: which language and theme it has, and its ribbon commands. */
export interface Host {
  readonly workbook: Workbook;
  /** BCP 47, such as `nb-NO`. */
  readonly displayLanguage: string;
  /** Null when Office does not say; then the browser's own preference counts. */
  readonly isDark: () => boolean | null;
  readonly onThemeChange: (listener: () => void) => void;
  /** The signed-in Office user's name for Entra ID, so that nobody has to type it. */
  readonly loginHint: () => Promise<string | null>;
  /** Storage of this add-in within Office on the web is kept apart by it; empty elsewhere. */
  readonly partition: string;
  /** Opens the pane where a ribbon button is pressed while it is closed. */
  readonly showPane: () => Promise<void>;
  /** Ribbon buttons; Excel shows them as busy until the promise is settled. */
  readonly onCommand: (command: RibbonCommand, run: () => Promise<void>) => void;
}

/** The ids that `manifest.xml` uses. */
export type RibbonCommand = 'validateNow' | 'syncNow' | 'checkTable';
