import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rulesAcross } from '../shared/rules/across-reports/catalogue.ts';
import { rules } from '../shared/rules/catalogue.ts';
import { revisionOfFormRules } from '../shared/rules/rule-of-form.ts';

/** What a rule's code was when its revision was last raised. */
export interface RulePin {
  readonly revision: number;
  /** SHA-256 over the rule's file and those of `shared/rules/` that it builds on, without comments and blanks. */
  readonly code: string;
}
export type RulePins = Readonly<Record<string, RulePin>>;

const pinsFile = new URL('../test/shared/rules/rule-pins.json', import.meta.url);
const rulesFolder = new URL('../shared/rules/', import.meta.url);

export function readPins(): RulePins {
  if (!existsSync(pinsFile)) return {};
  const pins: unknown = JSON.parse(readFileSync(pinsFile, 'utf8'));
  return isPins(pins) ? pins : {};
}

export function writePins(pins: RulePins): void {
  writeFileSync(pinsFile, `${JSON.stringify(pins, null, 2)}\n`);
}

/** As the code is now, with how a form's own rules are run as one of them. */
export function currentPins(): RulePins {
  const own = rules.map(({ id, revision }) => [id, pin(`${id}.ts`, revision)] as const);
  const across = rulesAcross.map(
    ({ id, revision }) => [id, pin(`across-reports/${id}.ts`, revision)] as const,
  );
  const ofForms = ['rule-of-form', pin('rule-of-form.ts', revisionOfFormRules)] as const;
  return Object.fromEntries([...own, ...across, ofForms].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Rules whose code has changed without a new revision. */
export function forgottenRevisions(before: RulePins, now: RulePins): readonly string[] {
  return Object.entries(now).flatMap(([id, { revision, code }]) => {
    const old = before[id];
    return old !== undefined && old.code !== code && revision <= old.revision ? [id] : [];
  });
}

function pin(file: string, revision: number): RulePin {
  const code = [...filesBehind(new URL(file, rulesFolder))].toSorted().map(codeOf).join('\n');
  return { revision, code: createHash('sha256').update(code).digest('hex').slice(0, 16) };
}

function filesBehind(file: URL, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file.href) || !file.href.startsWith(rulesFolder.href)) return found;
  found.add(file.href);
  const imports = readFileSync(file, 'utf8').matchAll(/^import (?!type ).*? from '(\.[^']+)';/gms);
  for (const [, path = ''] of imports) filesBehind(new URL(path, file), found);
  return found;
}

/** Comments and layout change nothing that a rule finds. */
function codeOf(href: string): string {
  return readFileSync(new URL(href), 'utf8')
    .replace(/\/\*\*?[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^ {2}revision: \d+,$/gm, '')
    .replace(/\s+/g, ' ');
}

function isPins(value: unknown): value is RulePins {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (one: unknown) => typeof one === 'object' && one !== null && 'revision' in one && 'code' in one,
    )
  );
}
