import { sha256Text } from './digest.ts';

/** Always the same UUID (RFC 9562 version 8) for the same parts, so that a retry or a replay names the same thing. */
export function derivedId(...parts: readonly (string | number)[]): string {
  const hex = sha256Text(JSON.stringify(parts));
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
