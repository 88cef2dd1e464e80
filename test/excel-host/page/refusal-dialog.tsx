import { useEffect, useRef } from 'react';
import type { PageTexts } from './texts.ts';
import type { Editing } from './use-editing.ts';

/** Excel's message when it does not take what was typed. */
export function RefusalDialog({ editing, texts }: { readonly editing: Editing; readonly texts: PageTexts }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { refusal } = editing;
  useEffect(() => {
    if (refusal && !dialog.current?.open) dialog.current?.showModal();
  }, [refusal]);
  if (!refusal) return null;
  return (
    <dialog ref={dialog} className="refusal" aria-labelledby="refusal-title" onCancel={editing.dismiss}>
      <h2 id="refusal-title">{refusal.title}</h2>
      <p>{refusal.message}</p>
      <div className="buttons">
        {refusal.retry && (
          <button type="button" className="primary" onClick={editing.retry}>
            {texts.retry}
          </button>
        )}
        <button type="button" onClick={editing.dismiss}>
          {refusal.retry ? texts.cancel : texts.ok}
        </button>
      </div>
    </dialog>
  );
}
