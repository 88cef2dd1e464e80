/** Plays a person number. */
export const sensitiveText = 'SENSITIVE-0123';
export const isSensitive = (candidate: string): boolean => candidate.includes(sensitiveText);
