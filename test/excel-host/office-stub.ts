export interface OfficeStubOptions {
  /** BCP 47; the language of Excel's menus. */
  readonly language: string;
  /** The language of numbers and dates, when it is another. */
  readonly contentLanguage?: string;
  /** The newest `ExcelApi` set this Excel has. */
  readonly excelApi?: string;
}

/** What the pane asks Office to do beyond the workbook, for tests to look at. */
export interface OfficeRecord {
  readonly startupBehavior: string | null;
  readonly visible: boolean;
  readonly actions: ReadonlyMap<string, (event?: unknown) => unknown>;
  readonly ribbonUpdates: readonly unknown[];
}

export interface OfficeStub {
  /** The members to put on the `Office` global. */
  readonly office: Readonly<Record<string, unknown>>;
  readonly record: () => OfficeRecord;
}

const supported: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  AddinCommands: '1.3',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  IdentityAPI: '1.3',
  ImageCoercion: '1.1',
  DelayForCellEdit: '1.1',
  Settings: '1.1',
};

const numbersOf = (version: string) => version.split('.').map(Number);

function isAtLeast(have: string, wanted: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = numbersOf(have);
  const [major = 0, minor = 0] = numbersOf(wanted);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}

function requirements(excelApi: string) {
  const sets: Readonly<Record<string, string>> = { ...supported, ExcelApi: excelApi };
  return {
    isSetSupported: (name: string, version: string | number = '1.0') => {
      const have = sets[name];
      return have !== undefined && isAtLeast(have, String(version));
    },
  };
}

/** Settings of the file that only live as long as the stub; `saveAsync` calls back at once. */
function documentSettings() {
  const values = new Map<string, unknown>();
  return {
    get: (key: string) => values.get(key) ?? null,
    set: (key: string, value: unknown) => {
      values.set(key, value);
    },
    remove: (key: string) => {
      values.delete(key);
    },
    saveAsync: (callback?: (result: { readonly status: 'succeeded' }) => void) => {
      callback?.({ status: 'succeeded' });
    },
  };
}

const hostInfo = { host: 'Excel', platform: 'OfficeOnline' } as const;

function onReady(callback?: (info: typeof hostInfo) => unknown) {
  return Promise.resolve(hostInfo).then((info) => {
    void callback?.(info);
    return info;
  });
}

function context(options: OfficeStubOptions) {
  return {
    displayLanguage: options.language,
    contentLanguage: options.contentLanguage ?? options.language,
    partitionKey: 'excel-host',
    ...hostInfo,
    diagnostics: { ...hostInfo, version: '16.0.0.0' },
    requirements: requirements(options.excelApi ?? '1.14'),
    document: { settings: documentSettings(), url: 'Rapport.xlsx', mode: 'readWrite' },
  };
}

export function createOfficeStub(options: OfficeStubOptions): OfficeStub {
  let startupBehavior: string | null = null;
  let visible = true;
  const actions = new Map<string, (event?: unknown) => unknown>();
  const ribbonUpdates: unknown[] = [];
  const setVisible = (value: boolean) => {
    visible = value;
    return Promise.resolve();
  };
  const office = {
    onReady,
    context: context(options),
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
    StartupBehavior: { none: 'None', load: 'Load' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    addin: {
      showAsTaskpane: () => setVisible(true),
      hide: () => setVisible(false),
      getStartupBehavior: () => Promise.resolve(startupBehavior ?? 'None'),
      setStartupBehavior: (behavior: string) => {
        startupBehavior = behavior;
        return Promise.resolve();
      },
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
    actions: {
      associate: (id: string, action: (event?: unknown) => unknown) => {
        actions.set(id, action);
      },
    },
    ribbon: {
      requestUpdate: (update: unknown) => {
        ribbonUpdates.push(update);
        return Promise.resolve();
      },
    },
  };
  return { office, record: () => ({ startupBehavior, visible, actions, ribbonUpdates }) };
}
