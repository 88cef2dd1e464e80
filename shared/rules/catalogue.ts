import { amountsAreNotAUnitSlip } from './amounts-are-not-a-unit-slip.ts';
import { amountsAreNotRepeated } from './amounts-are-not-repeated.ts';
import { amountsAreWithinRange } from './amounts-are-within-range.ts';
import { carriedOverIsWhatWasLeft } from './carried-over-is-what-was-left.ts';
import { cellsHoldTheirType } from './cells-hold-their-type.ts';
import { choicesAreOnTheList } from './choices-are-on-the-list.ts';
import { countsOfPersonsAreNotSmall } from './counts-of-persons-are-not-small.ts';
import { datesAreInOrder } from './dates-are-in-order.ts';
import { frameAddsUp } from './frame-adds-up.ts';
import { linesAreWhole } from './lines-are-whole.ts';
import { linesHaveATitle } from './lines-have-a-title.ts';
import { measuresAreNewWhenRedTurnsGreen } from './measures-are-new-when-red-turns-green.ts';
import { noPersonNumber } from './no-person-number.ts';
import { paidOutIsNotAboveAllocated } from './paid-out-is-not-above-allocated.ts';
import { paidOutIsNotBelowLastPeriod } from './paid-out-is-not-below-last-period.ts';
import { projectsAreStillThere } from './projects-are-still-there.ts';
import { sheetsHaveLines } from './sheets-have-lines.ts';
import { requiredCellsAreFilled } from './required-cells-are-filled.ts';
import type { Rule } from './rule.ts';
import { textsAreNotTooLong } from './texts-are-not-too-long.ts';
import { titlesAreUnique } from './titles-are-unique.ts';
import { yearsArePlausible } from './years-are-plausible.ts';

/** Every rule for one report. The order decides who speaks about a cell: after an error nobody else does. */
export const rules: readonly Rule[] = [
  noPersonNumber,
  sheetsHaveLines,
  linesHaveATitle,
  linesAreWhole,
  requiredCellsAreFilled,
  cellsHoldTheirType,
  choicesAreOnTheList,
  textsAreNotTooLong,
  amountsAreWithinRange,
  datesAreInOrder,
  paidOutIsNotAboveAllocated,
  amountsAreNotRepeated,
  amountsAreNotAUnitSlip,
  titlesAreUnique,
  yearsArePlausible,
  frameAddsUp,
  carriedOverIsWhatWasLeft,
  projectsAreStillThere,
  paidOutIsNotBelowLastPeriod,
  measuresAreNewWhenRedTurnsGreen,
  countsOfPersonsAreNotSmall,
];
