import type { AcrossRule } from './across-rule.ts';
import { projectsAreReportedOnce } from './projects-are-reported-once.ts';

export const rulesAcross: readonly AcrossRule[] = [projectsAreReportedOnce];
