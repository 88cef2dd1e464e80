import { hash } from 'node:crypto';

/** The same as `sha256Text` of shared/, which must run in browsers too; here it is the machine's own and much faster. */
export const sha256 = (text: string): string => hash('sha256', text);
