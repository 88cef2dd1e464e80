import { HostError, itemNotFound, notImitated } from '../model/host-error.ts';
import { type HostObject, isHostObject } from './host-object.ts';
import { type ArgumentInfo, type ObjectPath, pathTypes, type RequestBody } from './messages.ts';

/** A path id inside a plain object, such as the source of a list rule. */
const nestedPathId = '_ObjectPathId';

/** Resolves the object paths of one request, each once: `add()` must not add twice. */
export class ObjectPaths {
  readonly #paths: RequestBody['ObjectPaths'];
  readonly #root: HostObject;
  readonly #references: ReadonlyMap<string, HostObject>;
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    paths: RequestBody['ObjectPaths'],
    root: HostObject,
    references: ReadonlyMap<string, HostObject>,
  ) {
    this.#paths = paths;
    this.#root = root;
    this.#references = references;
  }

  /** null is a null object. */
  resolve(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw new HostError('InvalidReference', `There is no object path ${id}.`);
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  args(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.#args(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  #args(args: readonly unknown[], ids: readonly unknown[] | undefined): readonly unknown[] {
    return args.map((arg, at) => {
      const id = ids?.[at];
      if (typeof id === 'number' && id > 0) return this.#argument(id);
      if (Array.isArray(id) && Array.isArray(arg)) return this.#args(arg as readonly unknown[], id);
      return this.#plain(arg);
    });
  }

  #argument(id: number): HostObject {
    const object = this.resolve(id);
    if (!object) throw itemNotFound('The object given as an argument');
    return object;
  }

  #plain(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const record = value as Readonly<Record<string, unknown>>;
    const id = record[nestedPathId];
    if (typeof id === 'number') return this.#argument(id);
    return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, this.#plain(inner)]));
  }

  #follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === pathTypes.global) return this.#root;
    if (path.ObjectPathType === pathTypes.nullObject) return null;
    if (path.ObjectPathType === pathTypes.reference) return this.#reference(path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (!parent) return this.#fromNullObject(path);
    switch (path.ObjectPathType) {
      case pathTypes.property:
        return parent.child(path.Name);
      case pathTypes.indexer:
        return parent.item(this.args(path.ArgumentInfo)[0]);
      case pathTypes.method: {
        const result = parent.call(path.Name, this.args(path.ArgumentInfo));
        if (result !== null && !isHostObject(result))
          throw notImitated(`${parent.className}.${path.Name}() as an object`);
        return result;
      }
      default:
        throw notImitated(`object paths of type ${path.ObjectPathType}`);
    }
  }

  #reference(name: string): HostObject {
    const object = this.#references.get(name);
    if (!object) throw new HostError('InvalidReference', 'The range is no longer tracked.');
    return object;
  }

  /** Of a null object, only properties and `…OrNullObject` may be asked; they are null again. */
  #fromNullObject(path: ObjectPath): null {
    if (path.ObjectPathType === pathTypes.property || path.Name.endsWith('OrNullObject')) return null;
    throw itemNotFound(`The object before ${path.Name || 'getItem'}()`);
  }
}
