import { invalidArgument } from '../model/host-error.ts';
import { type Area, assertMayFormat, onlyRect, rectsOf } from './area.ts';
import { type HostClass, isHostObject, readOnly } from './host-object.ts';

function apply(sheet: Area, range: unknown): void {
  assertMayFormat(sheet, 'allowFormatCells');
  const [rect] = isHostObject(range)
    ? [onlyRect(range.target as Area)]
    : rectsOf(sheet.model, sheet.sheet, String(range));
  if (!rect) throw invalidArgument('A filter needs a range.');
  sheet.sheet.autoFilter = rect;
}

export const autoFilterClass: HostClass<Area> = {
  name: 'AutoFilter',
  scalars: { Enabled: readOnly(({ sheet }) => sheet.autoFilter !== null) },
  methods: {
    Apply: apply,
    Remove: ({ sheet }) => {
      sheet.autoFilter = null;
    },
  },
};
