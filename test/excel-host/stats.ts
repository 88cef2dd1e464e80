export interface Tally {
  readonly syncs: number;
  readonly bytes: number;
}

/** What the add-in has cost. The library's own clean-up after `Excel.run` is counted apart. */
export class Stats {
  #runs = new Map<number, Tally>();
  #cleanups = 0;

  get syncs(): number {
    return this.runs.reduce((sum, run) => sum + run.syncs, 0);
  }

  /** Of all requests, clean-ups left out. */
  get bytes(): number {
    return this.runs.reduce((sum, run) => sum + run.bytes, 0);
  }

  get cleanups(): number {
    return this.#cleanups;
  }

  /** One entry per `Excel.run` that reached Excel, oldest first. */
  get runs(): readonly Tally[] {
    return [...this.#runs.values()];
  }

  count(run: number, bytes: number, cleanup: boolean): void {
    if (cleanup) {
      this.#cleanups++;
      return;
    }
    const before = this.#runs.get(run) ?? { syncs: 0, bytes: 0 };
    this.#runs.set(run, { syncs: before.syncs + 1, bytes: before.bytes + bytes });
  }

  reset(): void {
    this.#runs = new Map();
    this.#cleanups = 0;
  }
}
