const longestName = 31;

/** The name itself, or with a number when a sheet has it already; `taken` is in lower case. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, longestName - ending.length).trimEnd() + ending;
    if (!taken.has(folded(name))) return name;
  }
}

/** Excel tells sheets apart without regard to case. */
export function folded(name: string): string {
  return name.toLocaleLowerCase('nb-NO');
}
