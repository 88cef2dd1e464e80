import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { manifestWith, manifestXml, swapped } from './tools/manifest-on-disk.ts';

function schema(fileName: string) {
  return {
    fileName,
    contents: readFileSync(new URL(`fixtures/manifest-xsd/${fileName}`, import.meta.url), 'utf8'),
  };
}

async function schemaErrors(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents },
    schema: schema('OfficeAppManifestV1_1.xsd'),
    preload: [schema('OfficeAppBasicTypesV1_0.xsd'), schema('TaskPaneAppVersionOverridesV1_0.xsd')],
  });
  return errors.map(({ message }) => message);
}

describe('the manifest against the schemas of Office', () => {
  it('is valid', async () => {
    expect(await schemaErrors(manifestXml)).toEqual([]);
  });

  it.each([
    ['a tab without label', '<Label resid="Tab.Label"/>', '', 'CustomTab'],
    ['hosts after requirements', swapped.from, swapped.to, 'Hosts'],
    ['a resid of 33 characters', 'Label resid="Tab.Label"', `Label resid="${'R'.repeat(33)}"`, 'maxLength'],
    ['a version of five numbers', '<Version>1.0.0.0<', '<Version>1.0.0.0.0<', 'pattern'],
    [
      'a short text of 126 characters',
      'DefaultValue="Kontroller nå"',
      `DefaultValue="${'R'.repeat(126)}"`,
      'maxLength',
    ],
    ['an unknown permission', 'ReadWriteDocument', 'ReadWriteEverything', 'enumeration'],
    [
      'a second Runtimes',
      '<Runtimes>',
      '<Runtimes><Runtime resid="Pane.Url"/></Runtimes><Runtimes>',
      'Runtimes',
    ],
  ])('is invalid with %s', async (...[, from, to, expected]) => {
    expect((await schemaErrors(manifestWith(from, to))).join('\n')).toContain(expected);
  });
});
