import { elementsIn } from '../read-manifest.ts';
import type { Element } from '../read-manifest.ts';
import type { ManifestRule } from './rule.ts';

/** Children in the order that Office demands; `*` marks one that must be there. An unknown child is a problem. */
const childrenOf: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id* AlternateId Version* ProviderName* DefaultLocale* DisplayName* Description* IconUrl* HighResolutionIconUrl* SupportUrl* AppDomains Hosts* Requirements* DefaultSettings* Permissions* VersionOverrides* ExtendedOverrides',
  DefaultSettings: 'SourceLocation*',
  VersionOverrides: 'Description Requirements Hosts* Resources* WebApplicationInfo EquivalentAddins',
  Hosts: 'Host*',
  'VersionOverrides/Host': 'Runtimes* AllFormFactors DesktopFormFactor*',
  Runtimes: 'Runtime*',
  DesktopFormFactor: 'GetStarted FunctionFile* ExtensionPoint*',
  GetStarted: 'Title* Description* LearnMoreUrl*',
  CustomTab: 'OverriddenByRibbonApi Group* Label*',
  Group: 'OverriddenByRibbonApi Label* Icon* Control*',
  Control: 'OverriddenByRibbonApi Label* Supertip* Icon* Action* Enabled',
  Supertip: 'Title* Description*',
  ShowTaskpane: 'TaskpaneId* SourceLocation* Title',
  ExecuteFunction: 'FunctionName*',
  Resources: 'Images* Urls* ShortStrings* LongStrings*',
};

export const elementOrder: ManifestRule = (manifest) =>
  elementsIn(manifest).flatMap((element) => {
    const rule = childrenOf[keyOf(element)];
    return rule === undefined ? [] : problemsIn(element, rule.split(' '));
  });

/** The two elements called Host differ: only the one in VersionOverrides has children. An action is told by its type. */
function keyOf(element: Element): string {
  if (element.name === 'Action') return element.attributes['xsi:type'] ?? 'Action';
  if (element.name === 'Host' && element.attributes['xsi:type'] !== undefined) return 'VersionOverrides/Host';
  return element.name;
}

function problemsIn(element: Element, expected: readonly string[]) {
  const order = expected.map((name) => name.replace('*', ''));
  const placed = element.children.map((child) => ({ child, place: order.indexOf(child.name) }));
  const misplaced = placed
    .filter(({ place }, nth) => place < 0 || placed.slice(0, nth).some((earlier) => earlier.place > place))
    .map(({ child }) => child);
  const missing = expected.filter(
    (name) => name.endsWith('*') && !element.children.some((child) => `${child.name}*` === name),
  );
  return [
    ...misplaced.map(({ name, line }) => ({
      line,
      message: order.includes(name)
        ? `${name} stands too late in ${element.name}; the order is ${order.join(', ')}.`
        : `${element.name} cannot hold ${name}.`,
    })),
    ...missing.map((name) => ({
      line: element.line,
      message: `${element.name} lacks ${name.replace('*', '')}.`,
    })),
  ];
}
