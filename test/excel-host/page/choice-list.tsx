import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Box } from './use-cell-place.ts';

interface ChoiceListProps {
  readonly box: Box;
  readonly choices: readonly string[];
  readonly current: string;
  readonly label: string;
  readonly onPick: (choice: string) => void;
  readonly onClose: () => void;
}

/** The list that drops down from a cell; it has the keyboard until it is closed. */
export function ChoiceList({ box, choices, current, label, onPick, onClose }: ChoiceListProps) {
  const [marked, setMarked] = useState(Math.max(0, choices.indexOf(current)));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.focus();
  }, []);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (event.key === 'Enter' || event.key === ' ') onPick(choices[marked] ?? current);
    else if (event.key === 'ArrowDown') setMarked(Math.min(marked + 1, choices.length - 1));
    else if (event.key === 'ArrowUp') setMarked(Math.max(marked - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <ul
      ref={list}
      className="choices"
      style={{ left: box.left, top: box.top + box.height, minWidth: box.width }}
      role="listbox"
      aria-label={label}
      aria-activedescendant={`choice-${marked}`}
      tabIndex={-1}
      onKeyDown={keys}
      onBlur={onClose}
    >
      {choices.map((choice, at) => (
        <li
          key={choice}
          id={`choice-${at}`}
          role="option"
          aria-selected={choice === current}
          className={at === marked ? 'marked' : undefined}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(choice);
          }}
          onMouseMove={() => {
            setMarked(at);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}

export function ChoiceArrow({ box, label, onOpen }: { box: Box; label: string; onOpen: () => void }) {
  return (
    <button
      type="button"
      className="choice-arrow"
      style={{ left: box.left + box.width + 1, top: box.top + box.height - 20 }}
      aria-label={label}
      tabIndex={-1}
      onMouseDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onOpen();
      }}
    >
      <svg viewBox="0 0 10 6" width="9" height="6" aria-hidden="true">
        <path d="M0 0h10L5 6z" fill="currentColor" />
      </svg>
    </button>
  );
}
