import type { Workbook } from '../excel/workbook.ts';
import type { OpenOutbox } from '../outbox/open-outboxes.ts';
import type { PaneStore } from '../pane-store.ts';
import type { Client } from '../server/client.ts';
import type { FindForm } from '../server/find-form.ts';
import type { DevelopmentSignIn } from '../server/development-sign-in.ts';
import type { SignIn } from '../server/sign-in.ts';
import type { Texts } from '../../shared/texts/nb.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { UnsureMove } from './ask-to-move.ts';
import type { ReportSession } from './report-session.ts';

/** What the actions work with, put together once in `main.tsx`. */
export interface Pane {
  readonly client: Client;
  readonly findForm: FindForm;
  readonly workbook: Workbook;
  readonly openOutbox: OpenOutbox;
  readonly store: PaneStore;
  readonly signIn: SignIn;
  /** Null where the real sign-in counts. */
  readonly development: DevelopmentSignIn | null;
  /** Tells when the pane comes back into view or the network is back; the answer ends it. */
  readonly onWake: (listener: () => void) => () => void;
  readonly saveFile: (file: Blob, name: string) => void;
  /** False when the browser does not let us. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** The report that the workbook holds; at most one. */
  readonly open: { session: ReportSession | null };
  /** By report. */
  readonly unsureMoves: Map<string, UnsureMove>;
}

export function textsOf(pane: Pick<Pane, 'store'>): Texts {
  return texts[pane.store.getState().language];
}
