import { hostObject, type HostClass, type HostObject, readOnly } from './host-object.ts';

type Settings = Map<string, unknown>;

interface Setting {
  readonly settings: Settings;
  readonly key: string;
}

const settingClass: HostClass<Setting> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: readOnly(({ key }) => key),
    Value: {
      read: ({ settings, key }) => settings.get(key),
      write: ({ settings, key }, value) => {
        settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ settings, key }) => {
      settings.delete(key);
    },
  },
};

function find(settings: Settings, key: unknown): HostObject | null {
  return settings.has(String(key)) ? hostObject(settingClass, { settings, key: String(key) }) : null;
}

export const settingsClass: HostClass<Settings> = {
  name: 'SettingCollection',
  methods: {
    Add: (settings, key, value) => {
      settings.set(String(key), value);
      return hostObject(settingClass, { settings, key: String(key) });
    },
    GetCount: (settings) => settings.size,
    GetItemOrNullObject: find,
  },
  item: find,
  items: (settings) => [...settings.keys()].map((key) => hostObject(settingClass, { settings, key })),
};
