import type { WorkbookLimits } from '../limits.ts';
import { WorkbookRefused } from '../refusal.ts';
import { attribute } from './attributes.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlElement, XmlPart } from './walk-xml.ts';

export interface Relation {
  /** Last word of the type URI, such as `worksheet`: the same in transitional and strict files. */
  readonly kind: string;
  readonly external: boolean;
  /** Part name from the package's root; an external target as it stands. */
  readonly target: string;
}

/** Reads one .rels part. Targets are relative to the folder of the part that the relations belong to. */
export function readRelations(
  part: XmlPart,
  partName: string,
  limits: WorkbookLimits,
): ReadonlyMap<string, Relation> {
  const folder = partName.split('/').slice(0, -2);
  const relations = new Map<string, Relation>();
  const open = (element: XmlElement) => {
    const id = attribute(element, 'Id') ?? '';
    if (relations.has(id)) throw new WorkbookRefused('WORKBOOK', part.where);
    const external = attribute(element, 'TargetMode')?.toLowerCase() === 'external';
    const target = attribute(element, 'Target') ?? '';
    const kind = (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '';
    relations.set(id, { kind, external, target: external ? target : resolvePart(folder, target) });
  };
  walkXml(part, { Relationships: {}, 'Relationships/Relationship': { open } }, limits);
  return relations;
}

function resolvePart(folder: readonly string[], target: string): string {
  const path = target.startsWith('/') ? [] : [...folder];
  for (const segment of target.split('/')) {
    if (segment === '..') path.pop();
    else if (segment !== '' && segment !== '.') path.push(segment);
  }
  return path.join('/');
}

const activeKind =
  /^(vbaProject|wordVbaData|control|activeXControlBinary|oleObject|package|attachedToolbars|xlMacrosheet|xlIntlMacrosheet|dialogsheet|extensibility)$/i;
const linkedKind =
  /^(externalLink|externalLinkPath|xlExternalLinkPath.*|connections|queryTable|attachedTemplate)$/i;

/** A hyperlink goes nowhere until somebody clicks it; every other way out of the file is refused. */
export function refuseSuspectRelation(relation: Relation, partName: string): void {
  if (activeKind.test(relation.kind)) throw new WorkbookRefused('ACTIVE_CONTENT', { part: partName });
  const leadsOut = relation.external && relation.kind !== 'hyperlink';
  if (leadsOut || linkedKind.test(relation.kind))
    throw new WorkbookRefused('EXTERNAL_LINK', { part: partName });
}
