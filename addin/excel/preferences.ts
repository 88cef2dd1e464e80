import type * as OfficeHelpers from '@microsoft/office-js-helpers';
import bundle from '@microsoft/office-js-helpers';
import { z } from 'zod';
import type { Language } from '../../shared/language.ts';
import { languages } from '../../shared/language.ts';

/**
 * What the user has chosen in this browser. Only `get` and `set` of the library are used: its `has`, `values` and
 * `clear` are wrong, and `get` hands over whatever stands there.
 */
export interface Preferences {
  /** Null when nothing has been chosen. */
  readonly language: () => Language | null;
  readonly chooseLanguage: (language: Language) => void;
}

// A CommonJS bundle: all it has is the default of an ES module, which its typings take for something else.
const { Storage } = bundle as unknown as typeof OfficeHelpers;
const language = z.enum(languages);

/** `partition` as in `Host`. Where the browser keeps nothing, every start is the first. */
export function openPreferences(partition: string): Preferences {
  const storage = openStorage();
  const key = `${partition}language`;
  return {
    language: () =>
      language
        .nullable()
        .catch(null)
        .parse(storage?.get(key) ?? null),
    chooseLanguage: (chosen) => {
      attempt(() => storage?.set(key, chosen));
    },
  };
}

function openStorage(): OfficeHelpers.Storage<unknown> | null {
  return attempt(() => new Storage<unknown>('rapportark-preferences'));
}

/** A browser may forbid storage to pages within others, or have no room left. */
function attempt<T>(access: () => T): T | null {
  try {
    return access();
  } catch {
    return null;
  }
}
