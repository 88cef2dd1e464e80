/** Excel's ids of sheets seen before, so that reading can ask for the right ones at once. Never decides what is ours. */
export interface KnownSheets {
  readonly ours: Set<string>;
  readonly others: Set<string>;
}

export function noneKnown(): KnownSheets {
  return { ours: new Set(), others: new Set() };
}

export function learn(known: KnownSheets, id: string, isOurs: boolean): void {
  const [to, from] = isOurs ? [known.ours, known.others] : [known.others, known.ours];
  to.add(id);
  from.delete(id);
}

export function isMark(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('rapportark');
}
