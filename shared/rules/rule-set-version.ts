import { sha256Text } from '../sync/digest.ts';
import { rulesAcross } from './across-reports/catalogue.ts';
import { rules } from './catalogue.ts';

/** Short hash over the rules as they are worded, so that a result can say what it was checked against. */
export const ruleSetVersion: string = sha256Text(
  JSON.stringify([...rules, ...rulesAcross].map(({ id, severity, statement }) => [id, severity, statement])),
).slice(0, 12);
