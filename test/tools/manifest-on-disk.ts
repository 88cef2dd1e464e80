import { readFileSync, statSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

export const manifestXml = readFileSync(new URL('manifest.xml', root), 'utf8');

export function readAsset(path: string): Uint8Array | null {
  const asset = new URL(`addin${path}`, root);
  return statSync(asset, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(asset) : null;
}

/** The manifest with one change; a change that finds nothing to replace is a mistake in the test. */
export function manifestWith(from: string | RegExp, to: string): string {
  const changed = manifestXml.replace(from, to);
  if (changed === manifestXml) throw new Error(`Nothing to replace: ${String(from)}`);
  return changed;
}

export const swapped = {
  from: /(<Hosts>\s*<Host Name="Workbook"\/>\s*<\/Hosts>)(\s*)(<Requirements>[\s\S]*?<\/Requirements>)/,
  to: '$3$2$1',
};
