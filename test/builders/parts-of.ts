import { strFromU8, unzipSync } from 'fflate';

/** The parts of an .xlsx file as text, by name. */
export function partsOf(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export function partCalled(file: Uint8Array, name: string): string {
  const part = partsOf(file)[name];
  if (part === undefined) throw new Error(`The file has no part ${name}.`);
  return part;
}
