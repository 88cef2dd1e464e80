import type { KeyboardEvent } from 'react';
import type { Prompt } from '../model/rules.ts';
import type { Editing } from './use-editing.ts';
import type { Box } from './use-cell-place.ts';

const place = ({ left, top, width, height }: Box) => ({ left, top, width, height });

interface SelectionFrameProps {
  readonly box: Box;
  /** Above what does not scroll, when the selection stands in it. */
  readonly above: 'cells' | 'columns' | 'rows';
  readonly several: boolean;
}

export function SelectionFrame({ box, above, several }: SelectionFrameProps) {
  const classes = ['selection', above === 'cells' ? '' : `over-${above}`, several ? 'several' : ''];
  return <div className={classes.filter(Boolean).join(' ')} style={place(box)} aria-hidden="true" />;
}

interface EditorProps {
  readonly box: Box;
  readonly editing: Editing;
  readonly label: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function CellEditor({ box, editing, label, onKeyDown }: EditorProps) {
  if (!editing.draft) return null;
  return (
    <textarea
      className="editor"
      style={{ left: box.left, top: box.top, minWidth: box.width, minHeight: box.height }}
      aria-label={label}
      rows={1}
      autoFocus
      spellCheck={false}
      value={editing.draft.text}
      onChange={(event) => {
        editing.change(event.target.value);
      }}
      onFocus={(event) => {
        const end = event.target.value.length;
        event.target.setSelectionRange(end, end);
      }}
      onBlur={() => {
        editing.commit();
      }}
      onKeyDown={onKeyDown}
    />
  );
}

export function PromptNote({ box, prompt }: { box: Box; prompt: Prompt }) {
  return (
    <div
      className="prompt-note"
      style={{ left: box.left + Math.min(box.width, 90), top: box.top + box.height + 8 }}
      role="note"
    >
      {prompt.title !== '' && <strong>{prompt.title}</strong>}
      <span>{prompt.message}</span>
    </div>
  );
}
