import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';
import { tellSuccess } from './run-action.ts';

/** For what the server did not take: it can be put where it belongs. Where the browser does not let us, the text still stands there. */
export async function copyValue(pane: Pane, text: string): Promise<void> {
  if (await pane.copyText(text)) tellSuccess(pane, textsOf(pane).rejections.copied);
}
