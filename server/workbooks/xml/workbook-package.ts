import type { WorkbookLimits } from '../limits.ts';
import { WorkbookRefused } from '../refusal.ts';
import type { RefusalPlace } from '../refusal.ts';
import { readPart } from '../zip/read-part.ts';
import type { ZipDirectory } from '../zip/zip-directory.ts';
import { refuseOtherContentTypes } from './content-types.ts';
import { readRelations, refuseSuspectRelation } from './relations.ts';
import type { Relation } from './relations.ts';
import type { XmlPart } from './walk-xml.ts';

/** The parts of a workbook by their meaning, after everything active or linked has been refused. */
export interface WorkbookPackage {
  readonly workbookPart: string;
  /** Relations of the workbook part by their id. */
  readonly relations: ReadonlyMap<string, Relation>;
  readonly open: (name: string, where?: RefusalPlace) => XmlPart;
}

const relationsSuffix = '.rels';

/** What exists only to run or to be fetched, and files in the file: refused even when no relation leads there. */
const activeFolder = /(^|\/)(activex|embeddings|macrosheets|dialogsheets|customui)\/|vbaproject\.bin$/;
const fileInFile =
  /\.(zip|7z|rar|xls[xmb]?|doc[xm]?|ppt[xm]?|exe|dll|com|scr|bat|cmd|ps1|vbs|js|hta|lnk|jar)$/;
const linkedFolder = /(^|\/)(externallinks|querytables)\/|(^|\/)connections\.xml$/;

export function openPackage(directory: ZipDirectory, limits: WorkbookLimits): WorkbookPackage {
  const open = (name: string, where: RefusalPlace = {}): XmlPart => {
    const part = directory.get(name.toLowerCase());
    if (part === undefined) throw new WorkbookRefused('WORKBOOK', { ...where, part: name });
    return { bytes: readPart(part), where: { ...where, part: part.name } };
  };
  if (!directory.has('[content_types].xml')) throw new WorkbookRefused('TYPE');
  refuseOtherContentTypes(open('[Content_Types].xml'), limits);
  refuseSuspectParts(directory);
  const relations = new Map<string, ReadonlyMap<string, Relation>>();
  for (const [key, part] of directory) {
    if (!key.endsWith(relationsSuffix)) continue;
    const found = readRelations(open(part.name), part.name, limits);
    for (const relation of found.values()) refuseSuspectRelation(relation, part.name);
    relations.set(key, found);
  }
  const workbookPart = workbookPartOf(relations.get('_rels/.rels'));
  return { workbookPart, relations: relations.get(relationsPartOf(workbookPart)) ?? new Map(), open };
}

function refuseSuspectParts(directory: ZipDirectory): void {
  for (const [key, part] of directory) {
    if (activeFolder.test(key) || fileInFile.test(key))
      throw new WorkbookRefused('ACTIVE_CONTENT', { part: part.name });
    if (linkedFolder.test(key)) throw new WorkbookRefused('EXTERNAL_LINK', { part: part.name });
  }
}

function workbookPartOf(packageRelations: ReadonlyMap<string, Relation> | undefined): string {
  const workbooks = [...(packageRelations?.values() ?? [])].filter(({ kind }) => kind === 'officeDocument');
  const [workbook] = workbooks;
  if (workbook === undefined || workbooks.length > 1) throw new WorkbookRefused('WORKBOOK');
  return workbook.target;
}

function relationsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}${relationsSuffix}`.toLowerCase();
}
