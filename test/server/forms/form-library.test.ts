import { describe, expect, it } from 'vitest';
import { createFormLibrary, newestVersion } from '../../../server/forms/form-library.ts';
import type { FormVersionRecord } from '../../../server/forms/form-store.ts';
import { formDefinition } from '../../../shared/api/form-schema.ts';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import { region } from '../http/story.ts';
import { nextGrantForm } from './next-grant-form.ts';

function released(...forms: readonly FormDefinition[]) {
  const records = forms.map((form, at): FormVersionRecord => ({
    number: at + 1,
    owner: region,
    definition: JSON.stringify(form),
    hash: '',
    releasedAt: '2026-01-15T10:00:00.000Z',
    releasedBy: 'Kontroller',
  }));
  return {
    listFormVersions: (since: number) => Promise.resolve(records.filter((one) => one.number > since)),
  };
}

const withTitle = (nb: string): FormDefinition => ({
  ...nextGrantForm,
  title: { ...nextGrantForm.title, nb },
});

describe('a ready-made form of the same id and version as one that was released here', () => {
  it('stops the start when they differ, naming form and version', async () => {
    const library = createFormLibrary([grantProjects, withTitle('Noe annet')]);
    const refreshed = library.refresh(released(nextGrantForm));
    await expect(refreshed).rejects.toThrow(
      `The form grant-projects is ready-made in a version 2, which is not the version 2 that ${region} released`,
    );
    await expect(library.refresh(released(nextGrantForm))).rejects.toThrow('grant-projects');
  });

  it('is known once when they are the same, and what was released after it is known too', async () => {
    const library = createFormLibrary([grantProjects, nextGrantForm]);
    const third = { ...nextGrantForm, version: '3' };
    await library.refresh(released(nextGrantForm, third));
    expect(library.versions().map(({ form, owner }) => [form.version, owner])).toEqual([
      ['1', null],
      ['2', null],
      ['3', region],
    ]);
    expect(newestVersion(library, 'grant-projects', region)).toEqual(third);
  });
});

describe('a form that was released before today’s checks', () => {
  it('is still known, though it would not be taken in any more', async () => {
    const rules = [
      {
        id: 'old',
        sheet: 'projects',
        column: 'gone',
        severity: 'error',
        formula: '[gone] > 0',
        advice: nextGrantForm.title,
      },
    ] as const;
    const before = { ...nextGrantForm, rules };
    expect(formDefinition.safeParse(before).success).toBe(false);
    const library = createFormLibrary([grantProjects]);
    await library.refresh(released(before));
    expect(library.find('grant-projects', '2')).toEqual(before);
  });

  it('is no form at all when it does not have the shape of one', async () => {
    const library = createFormLibrary([grantProjects]);
    const record = released({ ...nextGrantForm, id: 'not a key' });
    await expect(library.refresh(record)).rejects.toThrow('Letters, digits, dots and hyphens');
  });
});
