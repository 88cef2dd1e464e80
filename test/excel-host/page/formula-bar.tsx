import type { KeyboardEvent } from 'react';
import type { PageTexts } from './texts.ts';
import type { Editing } from './use-editing.ts';

interface FormulaBarProps {
  readonly address: string;
  readonly content: string;
  readonly editing: Editing;
  readonly texts: PageTexts;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBegin: () => void;
}

export function FormulaBar({ address, content, editing, texts, onKeyDown, onBegin }: FormulaBarProps) {
  const editingNow = editing.draft !== null;
  return (
    <div className="formula-bar">
      <output className="name-box" aria-label={texts.nameBox}>
        {address}
      </output>
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        className="content"
        rows={1}
        aria-label={texts.formulaBar}
        spellCheck={false}
        tabIndex={-1}
        value={editing.draft?.text ?? content}
        onMouseDown={(event) => {
          // Keeps the cell editor from ending the edit when the bar takes over.
          if (editingNow) event.preventDefault();
          else onBegin();
        }}
        onChange={(event) => {
          editing.change(event.target.value);
        }}
        onKeyDown={onKeyDown}
        readOnly={!editingNow}
      />
    </div>
  );
}
