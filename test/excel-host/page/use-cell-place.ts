import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Rect } from '../model/address.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const same = (a: Box | null, b: Box | null) => JSON.stringify(a) === JSON.stringify(b);

function cellBox(layer: HTMLElement, row: number, column: number): DOMRect | null {
  return (
    layer.querySelector(`td[data-row="${row}"][data-column="${column}"]`)?.getBoundingClientRect() ?? null
  );
}

function boxOf(layer: HTMLElement, rect: Rect): Box | null {
  const first = cellBox(layer, rect.top, rect.left);
  const last = cellBox(layer, rect.bottom, rect.right) ?? first;
  if (!first || !last) return null;
  const origin = layer.getBoundingClientRect();
  return {
    left: first.left - origin.left,
    top: first.top - origin.top,
    width: last.right - first.left,
    height: last.bottom - first.top,
  };
}

/** Where these cells are drawn within the layer; measured again after each drawing and while scrolling. */
export function useCellPlace(layer: RefObject<HTMLElement | null>, rect: Rect, version: unknown): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  const { top, left, bottom, right } = rect;
  useLayoutEffect(() => {
    const element = layer.current;
    if (!element) return;
    const measure = () => {
      const next = boxOf(element, { top, left, bottom, right });
      setBox((before) => (same(before, next) ? before : next));
    };
    measure();
    const scroller = element.parentElement;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    scroller?.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      scroller?.removeEventListener('scroll', measure);
    };
  }, [layer, top, left, bottom, right, version]);
  return box;
}
