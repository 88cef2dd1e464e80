import { accessDenied, invalidArgument } from '../model/host-error.ts';
import { cellsOf } from '../model/rectangles.ts';
import { noValidation, type Validation, validationAt, withoutRect } from '../model/rules.ts';
import { brokenRule } from '../model/validate.ts';
import { addressOf, type Area, isUnbounded, onlyRect } from './area.ts';
import { type HostClass, isHostObject, readOnly, type Scalar } from './host-object.ts';
import { fromRule, toRule } from './validation-rule.ts';

const textLimits = { title: 32, prompt: 255, error: 225 } as const;

function current(area: Area): Validation {
  const [rect] = area.rects;
  return (rect && validationAt(area.sheet.validations, rect.top, rect.left)?.validation) ?? noValidation;
}

function change(area: Area, patch: (before: Validation) => Validation): void {
  if (area.sheet.protection) throw accessDenied(`Data validation of ${addressOf(area)}`);
  for (const rect of area.rects) {
    const validation = patch(
      validationAt(area.sheet.validations, rect.top, rect.left)?.validation ?? noValidation,
    );
    area.sheet.validations = [
      ...withoutRect(area.sheet.validations, rect),
      { rect, origin: { row: rect.top, column: rect.left }, validation },
    ];
  }
}

function boundedText(value: unknown, limit: number, what: string): string {
  const text = typeof value === 'string' ? value : '';
  if (text.length > limit)
    throw invalidArgument(`${what} may have ${limit} characters, this has ${text.length}.`);
  return text;
}

const fields = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) throw invalidArgument('An object is needed.');
  return value as Readonly<Record<string, unknown>>;
};

const rule: Scalar<Area> = {
  read: (area) => fromRule(current(area).rule),
  write: (area, value) => {
    const parsed = toRule(fields(value), (source) =>
      isHostObject(source) ? addressOf(source.target as Area) : null,
    );
    change(area, (before) => ({ ...before, rule: parsed }));
  },
};

const prompt: Scalar<Area> = {
  read: (area) => current(area).prompt,
  write: (area, value) => {
    const { showPrompt, title, message } = fields(value);
    const parsed = {
      showPrompt: showPrompt === true,
      title: boundedText(title, textLimits.title, 'The title of a prompt'),
      message: boundedText(message, textLimits.prompt, 'A prompt'),
    };
    change(area, (before) => ({ ...before, prompt: parsed }));
  },
};

const errorAlert: Scalar<Area> = {
  read: (area) => current(area).errorAlert,
  write: (area, value) => {
    const { showAlert, style, title, message } = fields(value);
    const kind = (['Stop', 'Warning', 'Information'] as const).find((one) => one === style) ?? 'Stop';
    const parsed = {
      showAlert: showAlert !== false,
      style: kind,
      title: boundedText(title, textLimits.title, 'The title of an error alert'),
      message: boundedText(message, textLimits.error, 'An error alert'),
    };
    change(area, (before) => ({ ...before, errorAlert: parsed }));
  },
};

const typeNames: Readonly<Record<Validation['rule']['kind'], string>> = {
  none: 'None',
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** True when every cell obeys, false when none does, null when some do. */
function validity(area: Area): boolean | null {
  const rect = onlyRect(area);
  if (isUnbounded(rect)) throw invalidArgument('Ask for the validity of a bounded range.');
  const verdicts = [...cellsOf(rect)].map(
    ({ row, column }) => brokenRule(area.model, area.sheet, row, column) === null,
  );
  return verdicts.every(Boolean) ? true : verdicts.some(Boolean) ? null : false;
}

export const dataValidationClass: HostClass<Area> = {
  name: 'DataValidation',
  scalars: {
    Type: readOnly((area) => typeNames[current(area).rule.kind]),
    Rule: rule,
    Prompt: prompt,
    ErrorAlert: errorAlert,
    IgnoreBlanks: {
      read: (area) => current(area).ignoreBlanks,
      write: (area, value) => {
        change(area, (before) => ({ ...before, ignoreBlanks: value === true }));
      },
    },
    Valid: { read: validity, onlyWhenAsked: true },
  },
  methods: {
    Clear: (area) => {
      if (area.sheet.protection) throw accessDenied(`Data validation of ${addressOf(area)}`);
      for (const rect of area.rects) area.sheet.validations = withoutRect(area.sheet.validations, rect);
    },
  },
};
