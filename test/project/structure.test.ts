import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const sources = files.filter((file) => /^(addin|server|shared)\/.*\.tsx?$/.test(file));
const documents = files.filter((file) => /^(README\.md|docs\/.*\.md)$/.test(file));

describe('the documents', () => {
  it.each(documents)('%s names only paths that exist', (document) => {
    const named = [...read(document).matchAll(/`((?:addin|server|shared|test|tools|docs)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(documents)('%s links only to files that exist', (document) => {
    const folder = join(root, document, '..');
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  it('architecture.md stays under 150 lines', () => {
    expect(read('docs/architecture.md').split('\n').length).toBeLessThan(150);
  });

  it('README names no script that package.json lacks', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/npm run (?:-s )?([\w:]+)/g)].map(
      ([, script = '']) => script,
    );
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });
});

describe('the folders', () => {
  it('are at most two deep below addin, server and shared', () => {
    expect(sources.filter((file) => file.split('/').length > 4)).toEqual([]);
  });

  it('hold half of their files under 60 lines', () => {
    const lengths = sources.map((file) => read(file).split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('have no drawer for odds and ends', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|misc|types|constants|index)(\.tsx?|\/)/;
    expect(sources.filter((file) => drawers.test(file))).toEqual([]);
  });

  it('keep shared/ pure: nothing of ours from outside, no Node', () => {
    const impure = /from '(node:|\.\.\/(\.\.\/)?(server|addin|test|tools)\/)/;
    expect(sources.filter((file) => file.startsWith('shared/') && impure.test(read(file)))).toEqual([]);
  });
});

describe('the rules', () => {
  const rules = files
    .filter((file) => /^shared\/rules\/[\w-]+\.ts$/.test(file) && /: (Across)?Rule = \{/.test(read(file)))
    .map((file) => basename(file, '.ts'));

  it('are found', () => {
    expect(rules.length).toBeGreaterThan(8);
  });

  it.each(rules)('%s is in the catalogue, has a test of its name and stands in docs/rules.md', (rule) => {
    expect(read('shared/rules/catalogue.ts')).toContain(`./${rule}.ts`);
    expect(files).toContain(`test/shared/rules/${rule}.test.ts`);
    expect(read('docs/rules.md')).toContain(rule);
  });
});

describe('what is written down', () => {
  const texts = files.filter(
    (file) => /\.(ts|tsx|mjs|js|json|md|html|css|xml|yaml)$/.test(file) && !file.startsWith('test/fixtures/'),
  );

  it('names no folder of a particular machine and no registry host', () => {
    const telltale = new RegExp(
      ['/ro' + 'ot/', '/wo' + 'rk/', '/ho' + 'me/\\w', 'registry\\.npm' + 'js'].join('|'),
    );
    expect(texts.filter((file) => telltale.test(read(file)))).toEqual([]);
  });

  it('leaves no test out without saying why', () => {
    const left = new RegExp(['\\b(it|test|describe)\\.(sk' + 'ip|on' + 'ly|to' + 'do)\\('].join(''));
    expect(files.filter((file) => file.endsWith('.test.ts') && left.test(read(file)))).toEqual([]);
  });
});
