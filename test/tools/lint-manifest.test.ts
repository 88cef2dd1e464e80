import { describe, expect, it } from 'vitest';
import { lintManifest } from '../../tools/lint-manifest.ts';
import { manifestWith, manifestXml, readAsset, swapped } from './manifest-on-disk.ts';

const messages = (xml: string) => lintManifest(xml, readAsset).map(({ message }) => message);
const afterChange = (from: string | RegExp, to: string) => messages(manifestWith(from, to));

describe('linting the manifest', () => {
  it('finds nothing wrong with the manifest of the project', () => {
    expect(lintManifest(manifestXml, readAsset)).toEqual([]);
  });

  it('says where a problem is', () => {
    const line = manifestXml.split('\n').findIndex((text) => text.includes('<SupportUrl')) + 1;
    const changed = manifestWith('<SupportUrl DefaultValue="https:', '<SupportUrl DefaultValue="http:');
    expect(lintManifest(changed, readAsset)).toEqual([
      { rule: 'addresses', line, message: '«http://localhost:3000/» is not an https address.' },
    ]);
  });

  it('does not read what is no XML', () => {
    const [problem, ...more] = lintManifest(manifestWith('</Hosts>', ''), readAsset);
    expect(problem).toMatchObject({ rule: 'wellFormed' });
    expect(
      [problem, ...more].every(({ rule } = { rule: '', line: 0, message: '' }) => rule === 'wellFormed'),
    ).toBe(true);
    expect(messages('')).not.toEqual([]);
  });
});

describe('order and presence of elements', () => {
  it('finds a tab without its label', () => {
    expect(afterChange('<Label resid="Tab.Label"/>', '')).toEqual([
      'CustomTab lacks Label.',
      'Resource «Tab.Label» is not used.',
    ]);
  });

  it('finds hosts after requirements', () => {
    expect(afterChange(swapped.from, swapped.to)).toEqual([
      expect.stringMatching(/^Hosts stands too late in OfficeApp; the order is Id, /),
    ]);
  });

  it('finds an element that does not belong there', () => {
    expect(afterChange('<GetStarted>', '<GetStarted><Icon/>')).toContain('GetStarted cannot hold Icon.');
  });
});

describe('limits and formats', () => {
  const name = (length: number) => 'R'.repeat(length);

  it('allows 125 characters in a short text and 250 in a long one, and no more', () => {
    const short = 'DefaultValue="Kontroller nå"';
    const long = /DefaultValue="Kontrollerer hele[^"]*"/;
    expect(afterChange(short, `DefaultValue="${name(125)}"`)).toEqual([]);
    expect(afterChange(short, `DefaultValue="${name(126)}"`)).toEqual([
      `String «${name(126)}» has 126 characters; 1 to 125 are allowed.`,
    ]);
    expect(afterChange(long, `DefaultValue="${name(250)}"`)).toEqual([]);
    expect(afterChange(long, `DefaultValue="${name(251)}"`)).toHaveLength(1);
  });

  it('measures the texts of the other languages too, and refuses empty ones', () => {
    expect(afterChange('Value="Check now"', `Value="${name(126)}"`)).toHaveLength(1);
    expect(afterChange('Value="Check now"', 'Value=""')).toEqual([
      'String (en-US) «» has 0 characters; 1 to 125 are allowed.',
    ]);
  });

  it('allows 32 characters in a resid and its resource, and no more', () => {
    const renamed = (id: string) => manifestXml.replaceAll('"Tab.Label"', `"${id}"`);
    expect(messages(renamed(name(32)))).toEqual([]);
    expect(messages(renamed(name(33)))).toEqual([
      `resid «${name(33)}» has 33 characters; 1 to 32 are allowed.`,
      `id «${name(33)}» has 33 characters; 1 to 32 are allowed.`,
    ]);
  });

  it.each(['1.0.0.0.0', '1.0.123456', '1.', 'v1', ''])('refuses the version «%s»', (version) => {
    expect(afterChange('<Version>1.0.0.0<', `<Version>${version}<`)).toEqual([
      `Version «${version}» is not one to four numbers of at most five digits, with dots between.`,
    ]);
  });

  it.each(['1', '1.0', '99999.0.1.2'])('accepts the version «%s»', (version) => {
    expect(afterChange('<Version>1.0.0.0<', `<Version>${version}<`)).toEqual([]);
  });

  it('refuses an id that is no GUID', () => {
    expect(afterChange(/<Id>[^<]*</, '<Id>rapportark<')).toEqual(['Id «rapportark» is not a GUID.']);
  });
});

describe('addresses', () => {
  it('finds http in a resource', () => {
    expect(afterChange('id="Help.Url" DefaultValue="https:', 'id="Help.Url" DefaultValue="http:')).toEqual([
      '«http://localhost:3000/» is not an https address.',
    ]);
  });

  it('finds an app domain with a path', () => {
    const withDomain = (domain: string) =>
      afterChange(/(<SupportUrl[^>]*>)/, `$1<AppDomains><AppDomain>${domain}</AppDomain></AppDomains>`);
    expect(withDomain('https://login.example.org')).toEqual([]);
    expect(withDomain('https://login.example.org/a')).toHaveLength(1);
    expect(withDomain('https://login.example.org/')).toHaveLength(1);
    expect(withDomain('login.example.org')).toHaveLength(1);
  });
});

describe('resources', () => {
  it('finds a resid without resource, and the resource that nobody uses any more', () => {
    expect(afterChange('<Label resid="Tab.Label"/>', '<Label resid="Tab.Labell"/>')).toEqual([
      'Label points at «Tab.Labell», which is not in ShortStrings.',
      'Resource «Tab.Label» is not used.',
    ]);
  });

  it('finds a resid that points into the wrong section', () => {
    expect(afterChange('<Label resid="Tab.Label"/>', '<Label resid="Open.Tip"/>')).toContain(
      'Label points at «Open.Tip», which is not in ShortStrings.',
    );
  });

  it('finds two resources with the same id', () => {
    expect(
      afterChange(
        '<bt:Url id="Help.Url"',
        '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"/>$&',
      ),
    ).toEqual(['Resource id «Pane.Url» is used twice.']);
  });
});

describe('locales', () => {
  const nynorsk = '<bt:Override Locale="nn-NO" Value="Kontroller no"/>';

  it('finds a missing language', () => {
    expect(afterChange(nynorsk, '')).toEqual(['Validate.Label has no text for nn-NO.']);
    expect(afterChange('<Override Locale="nn-NO" Value="Rapportark"/>', '')).toEqual([
      'DisplayName has no text for nn-NO.',
    ]);
  });

  it('finds a doubled override', () => {
    expect(afterChange(nynorsk, nynorsk + nynorsk)).toEqual(['Validate.Label has two overrides for nn-NO.']);
  });

  it('finds an override for the default locale', () => {
    expect(afterChange(nynorsk, `${nynorsk}<bt:Override Locale="nb-NO" Value="Sjekk"/>`)).toEqual([
      'Validate.Label overrides the default locale nb-NO.',
    ]);
  });

  it('finds a locale that is none of ours', () => {
    expect(afterChange(nynorsk, `${nynorsk}<bt:Override Locale="sv-SE" Value="Kolla"/>`)).toEqual([
      'Validate.Label has an override for sv-SE, which is none of our languages.',
    ]);
  });
});

describe('icons', () => {
  it('finds an icon of the wrong size', () => {
    expect(
      afterChange(
        'id="Icon.32" DefaultValue="https://localhost:3000/assets/icon-32.png"',
        'id="Icon.32" DefaultValue="https://localhost:3000/assets/icon-48.png"',
      ),
    ).toContain('https://localhost:3000/assets/icon-48.png is 48 × 48 pixels; 32 × 32 is needed.');
    expect(
      afterChange(
        '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"',
        '<IconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"',
      ),
    ).toEqual(['https://localhost:3000/assets/icon-64.png is 64 × 64 pixels; 32 × 32 is needed.']);
  });

  it('finds a missing file and a file that is no PNG', () => {
    expect(afterChange(/(<HighResolutionIconUrl DefaultValue="[^"]*)icon-64\.png/, '$1gone.png')).toEqual([
      'https://localhost:3000/assets/gone.png has no file.',
    ]);
    expect(afterChange(/(<HighResolutionIconUrl DefaultValue="[^"]*)icon-64\.png/, '$1icon.svg')).toEqual([
      'https://localhost:3000/assets/icon.svg is not a PNG file.',
    ]);
  });

  it.each(['16', '32', '80'])('finds an icon without the size %s', (size) => {
    expect(afterChange(new RegExp(`<bt:Image size="${size}" resid="Icon.${size}"/>`), '')).toEqual([
      `Icon lacks the size ${size}.`,
    ]);
  });
});

describe('runtime and requirements', () => {
  it('finds a second runtime, and a runtime that does not live long', () => {
    const runtime = '<Runtime resid="Pane.Url" lifetime="long"/>';
    expect(afterChange(runtime, runtime + runtime)).toEqual(['There is more than one Runtime.']);
    expect(afterChange('lifetime="long"', 'lifetime="short"')).toEqual([
      'The lifetime of a shared runtime is long.',
    ]);
    expect(afterChange(runtime, '')).toContain('There is no Runtime.');
  });

  it('finds functions, a pane or a start page that are another page than the runtime', () => {
    const another = "does not have the runtime's resid «Pane.Url».";
    expect(afterChange('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Help.Url"/>')).toEqual([
      `FunctionFile ${another}`,
    ]);
    expect(afterChange('<SourceLocation resid="Pane.Url"/>', '<SourceLocation resid="Help.Url"/>')).toEqual([
      `SourceLocation ${another}`,
    ]);
    expect(afterChange(/(<SourceLocation DefaultValue="[^"]*)taskpane/, '$1other')).toEqual([
      "SourceLocation is another page than the runtime's «Pane.Url».",
    ]);
  });

  it('finds a requirement that is missing, lower, or too much', () => {
    expect(afterChange('<Set Name="SharedRuntime" MinVersion="1.1"/>', '')).toEqual([
      'The requirement set SharedRuntime 1.1 is missing.',
    ]);
    expect(afterChange('MinVersion="1.14"', 'MinVersion="1.9"')).toEqual([
      'The requirement set ExcelApi 1.14 is missing.',
    ]);
    expect(afterChange('</Sets>', '<Set Name="RibbonApi" MinVersion="1.2"/></Sets>')).toEqual([
      'RibbonApi would keep the add-in from Excel versions that we support.',
    ]);
  });

  it('finds two buttons with one id, and a function without a usable name', () => {
    expect(afterChange('id="Rapportark.Send"', 'id="Rapportark.Open"')).toEqual([
      'The id «Rapportark.Open» is used twice.',
    ]);
    expect(afterChange('<FunctionName>validateNow<', '<FunctionName>validate now<')).toEqual([
      '«validate now» cannot be the name of a function.',
    ]);
  });
});
