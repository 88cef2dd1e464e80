import { useState } from 'react';
import type { ExcelHost } from '../host.ts';
import { formatArea } from '../model/address.ts';
import { cellRect } from '../model/rectangles.ts';
import type { Attempt } from '../user.ts';
import { editText } from './edit-text.ts';
import type { Place } from './moves.ts';

export interface Draft {
  readonly place: Place;
  readonly text: string;
  /** Begun by typing over the cell: an arrow key then ends it, instead of moving the caret. */
  readonly overtyped: boolean;
}

export type Refusal = Extract<Attempt, { readonly accepted: false }> & { readonly retry: Draft | null };

export interface Editing {
  readonly draft: Draft | null;
  readonly refusal: Refusal | null;
  readonly begin: (place: Place, typed: string | null) => void;
  readonly change: (text: string) => void;
  /** True when the value stands. */
  readonly commit: (text?: string) => boolean;
  readonly cancel: () => void;
  readonly refuse: (attempt: Attempt) => void;
  readonly retry: () => void;
  readonly dismiss: () => void;
}

const addressOf = ({ row, column }: Place) => formatArea(cellRect(row, column));

export function useEditing(host: ExcelHost): Editing {
  const { model, user } = host;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const open = (next: Draft) => {
    user.enterEditMode();
    setDraft(next);
  };
  const close = () => {
    setDraft(null);
    user.leaveEditMode();
  };
  const refuse = (attempt: Attempt, retry: Draft | null = null) => {
    if (!attempt.accepted) setRefusal({ ...attempt, retry });
  };

  return {
    draft,
    refusal,
    begin: (place, typed) => {
      const sheet = model.active;
      if (!sheet.isWritable(place.row, place.column)) {
        refuse(user.type(sheet.name, addressOf(place), typed ?? ''));
        return;
      }
      const text = typed ?? editText(model, sheet, place.row, place.column);
      open({ place, text, overtyped: typed !== null });
    },
    change: (text) => {
      setDraft((before) => before && { ...before, text });
    },
    commit: (text) => {
      if (!draft) return true;
      const typed = text ?? draft.text;
      close();
      const attempt = user.type(model.active.name, addressOf(draft.place), typed);
      refuse(attempt, { ...draft, text: typed, overtyped: false });
      return attempt.accepted;
    },
    cancel: close,
    refuse: (attempt) => {
      refuse(attempt);
    },
    retry: () => {
      setRefusal(null);
      if (refusal?.retry) open(refusal.retry);
    },
    dismiss: () => {
      setRefusal(null);
    },
  };
}
