import { editDistance } from '../../shared/edit-distance.ts';
import type { Organisation } from '../../shared/organisation.ts';

const most = 10;

/** Those that were probably meant, best first: the ones with a word of what was written, then by spelling. */
export function nearestOrganisations(
  organisations: readonly Organisation[],
  written: string,
): readonly Organisation[] {
  return organisations
    .map((organisation) => ({ organisation, distance: distanceTo(organisation, written) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ organisation }) => organisation);
}

function distanceTo({ id, name, shortName }: Organisation, written: string): number {
  const wanted = written.trim().slice(0, 60).toLocaleLowerCase('nb-NO');
  const distances = [id, name, shortName].map((known) => {
    const folded = known.toLocaleLowerCase('nb-NO');
    return editDistance(wanted, folded) / Math.max(wanted.length, folded.length);
  });
  const words = wanted.split(/\s+/).filter((word) => word.length > 2);
  const shared = words.filter((word) => name.toLocaleLowerCase('nb-NO').includes(word));
  return Math.min(...distances) - shared.length;
}
