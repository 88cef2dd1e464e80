import type { HostObject } from './host-object.ts';

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

type Answer = Record<string, unknown>;

const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** `values` → [`values`]; `format/fill/color` → the path; the word `items` says nothing and is dropped. */
function pathOf(select: string): readonly string[] {
  return select.split(/[/.]/).filter((part) => part !== 'items' && part !== '');
}

function addAll(object: HostObject, answer: Answer): void {
  for (const name of object.defaultScalars) answer[name] = object.read(name);
}

/** Navigation results nest: `format/fill/color` answers `{Format: {Fill: {Color}}}`. */
function addPath(object: HostObject, path: readonly string[], answer: Answer): void {
  const [first, ...rest] = path;
  if (first === undefined || first === '*') {
    addAll(object, answer);
    return;
  }
  if (first === 'isNullObject') return;
  const name = wireName(first);
  if (rest.length === 0 && !object.hasChild(name)) {
    answer[name] = object.read(name);
    return;
  }
  const child = object.child(name);
  answer[name] = child ? merge(child, rest, answer[name]) : null;
}

function merge(object: HostObject, path: readonly string[], before: unknown): Answer {
  if (object.items) return answerItems(object, [path]);
  const answer: Answer = { ...(before as Answer | undefined) };
  addPath(object, path, answer);
  return answer;
}

function answerItems(
  object: HostObject,
  paths: readonly (readonly string[])[],
  query: QueryInfo = {},
): Answer {
  const items = object.items?.() ?? [];
  const from = query.Skip ?? 0;
  const wanted = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  return { _Items: wanted.map((item) => ({ ...item.identity(), ...answerOne(item, paths) })) };
}

function answerOne(object: HostObject, paths: readonly (readonly string[])[]): Answer {
  const answer: Answer = {};
  if (paths.length === 0) addAll(object, answer);
  for (const path of paths) addPath(object, path, answer);
  return answer;
}

/** What `load()` brings back. */
export function answerQuery(object: HostObject, query: QueryInfo | undefined): Answer {
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? [])].map(pathOf);
  return object.items ? answerItems(object, paths, query) : answerOne(object, paths);
}
