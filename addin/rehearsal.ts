import type { FormDefinition } from '../shared/forms/definition.ts';
import type { Rehearsal } from './answers.ts';
import type { Finding } from '../shared/finding.ts';

/** A new version of a form as its controller sees it before anybody gets it. */
export type OpenRehearsal = FileRehearsal | RoundRehearsal;

/** Of a definition workbook that could be released. */
export interface FileRehearsal {
  readonly kind: 'file';
  readonly file: DefinitionFile;
  /** The organisation that it would be released for. */
  readonly commissioner: string;
  /** What the definition itself is told. */
  readonly findings: readonly Finding[];
  /** Null while the definition has errors. */
  readonly candidate: Candidate | null;
}

/** Of a released version that the open round could go on with. */
export interface RoundRehearsal {
  readonly kind: 'round';
  readonly candidate: Candidate;
}

export interface Candidate {
  readonly form: FormDefinition;
  readonly rehearsal: Rehearsal;
}

/** The bytes as they were when it was chosen: what is released is what was rehearsed, whatever Excel has saved since. */
export interface DefinitionFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
