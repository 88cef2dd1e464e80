import { itemNotFound, notImitated } from '../model/host-error.ts';

/** An argument that was a client object arrives as the object it stands for. */
export type Argument = unknown;

export interface Scalar<T> {
  readonly read?: (target: T) => unknown;
  readonly write?: (target: T, value: unknown) => void;
  /** Not part of what an empty `load()` brings, because reading it is costly or only meaningful when asked for. */
  readonly onlyWhenAsked?: boolean;
}

/** One class of the Excel object model, by its wire names (PascalCase). */
export interface HostClass<T> {
  readonly name: string;
  /** What the library stores to find the object again: `Id`, `_Id`. */
  readonly identity?: (target: T) => Readonly<Record<string, string>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly children?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, ...args: readonly Argument[]) => unknown>>;
  readonly item?: (target: T, key: Argument) => HostObject | null;
  readonly items?: (target: T) => readonly HostObject[];
}

export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  readonly identity: () => Readonly<Record<string, string>>;
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
  readonly child: (name: string) => HostObject | null;
  readonly hasChild: (name: string) => boolean;
  readonly call: (name: string, args: readonly Argument[]) => unknown;
  readonly item: (key: Argument) => HostObject;
  readonly items: (() => readonly HostObject[]) | null;
  readonly defaultScalars: readonly string[];
}

function own<V>(members: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

export function hostObject<T>(kind: HostClass<T>, target: T): HostObject {
  const missing = (name: string) => notImitated(`${kind.name}.${name}`);
  const items = kind.items;
  return {
    className: kind.name,
    target,
    identity: () => kind.identity?.(target) ?? {},
    read: (name) => {
      const read = own(kind.scalars, name)?.read;
      if (!read) throw missing(name);
      return read(target);
    },
    write: (name, value) => {
      const write = own(kind.scalars, name)?.write;
      if (!write) throw missing(name);
      write(target, value);
    },
    hasChild: (name) => own(kind.children, name) !== undefined,
    child: (name) => {
      const child = own(kind.children, name);
      if (!child) throw missing(name);
      return child(target);
    },
    call: (name, args) => {
      const method = own(kind.methods, name);
      if (!method) throw missing(`${name}()`);
      return method(target, ...args);
    },
    item: (key) => {
      if (!kind.item) throw missing('getItem()');
      const found = kind.item(target, key);
      if (!found) throw itemNotFound(`${kind.name} "${String(key)}"`);
      return found;
    },
    items: items ? () => items(target) : null,
    defaultScalars: Object.entries(kind.scalars ?? {})
      .filter(([, scalar]) => scalar.read && !scalar.onlyWhenAsked)
      .map(([name]) => name),
  };
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'className' in value && 'defaultScalars' in value;

/** A scalar that is simply kept. */
export function kept<T>(key: keyof T): Scalar<T> {
  return {
    read: (target) => target[key],
    write: (target, value) => {
      target[key] = value as T[keyof T];
    },
  };
}

export const readOnly = <T>(read: (target: T) => unknown): Scalar<T> => ({ read });
