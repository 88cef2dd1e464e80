import { holdsPersonNumber } from '../../shared/rules/person-number.ts';

/** Synthetic: month + 80, which Skatteetaten keeps for test persons. */
export const sensitiveText = '13897248004';
export const isSensitive = holdsPersonNumber;
