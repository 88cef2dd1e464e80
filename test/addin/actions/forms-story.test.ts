import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandlers } from '../../../addin/actions/create-handlers.ts';
import { downloadForm, downloadNewForm } from '../../../addin/actions/definition-files.ts';
import { loadForms, loadRound } from '../../../addin/actions/load-lists.ts';
import { moveRound, rehearseRound } from '../../../addin/actions/move-round.ts';
import { rehearseChosenFile, releaseRehearsed } from '../../../addin/actions/rehearse-form.ts';
import { runAction } from '../../../addin/actions/run-action.ts';
import { text } from '../../../shared/value.ts';
import type { DefinitionEdit } from '../../builders/edit-definition.ts';
import { editDefinition } from '../../builders/edit-definition.ts';
import {
  controller,
  moveReport,
  pushLine,
  region,
  reporterA,
  unitA,
  wholeLine,
} from '../../server/http/story.ts';
import { paneOf, storyPerTest } from './pane-story.ts';
import type { TestPane } from './test-pane.ts';

const story = storyPerTest();
let test: TestPane;
beforeEach(async () => {
  test = await paneOf(story, controller);
});

const nextVersion: readonly DefinitionEdit[] = [
  { sheet: 'Skjema', line: 'Versjon', heading: 'Skriv her', value: '2' },
  { sheet: 'Kolonner', line: 'Kommuner i avtalen', heading: 'Tittel', value: 'Kommuner som er med' },
  { sheet: 'Kolonner', line: 'Utbetalt (kr)', heading: 'Påkrevd', value: 'Ja' },
  { sheet: 'Kolonner', line: 'Hva partene bidrar med', heading: 'Tittel', value: null },
];
const misspelt: readonly DefinitionEdit[] = [
  ...nextVersion,
  { sheet: 'Kolonner', line: 'Avtalereferanse', heading: 'Type', value: 'Langg tekst' },
];

// Each workbook that is handed in starts two processes, one that reads it and one that checks it.
const patiently = { timeout: 30_000 };
vi.setConfig({ testTimeout: 60_000 });
const shown = () => test.pane.store.getState();

async function downloaded(): Promise<Blob> {
  const grants = (await loadForms(test.pane)).find(({ id }) => id === 'grant-projects');
  if (grants === undefined) throw new Error('The form is not listed.');
  await downloadForm(test.pane, grants);
  const file = test.files.at(-1)?.file;
  if (file === undefined) throw new Error('No file came.');
  return file;
}

async function rehearse(edits: readonly DefinitionEdit[]): Promise<void> {
  const edited = await editDefinition(await downloaded(), edits);
  await rehearseChosenFile(test.pane, region, new File([edited], 'tilskudd.xlsx'));
}

function rehearsedOf(unit: string) {
  const { rehearsal } = shown();
  return rehearsal?.candidate?.rehearsal.reports.find(({ organisation }) => organisation.id === unit);
}

describe('a controller who changes a form in Excel', () => {
  it('is given workbooks: of a form, an empty one and an example', async () => {
    await downloaded();
    await downloadNewForm(test.pane, 'empty');
    await downloadNewForm(test.pane, 'example');
    expect(test.files.map(({ name }) => name)).toEqual([
      'Rekrutterings- og samhandlingstilskudd - 1.xlsx',
      'Nytt skjema.xlsx',
      'Eksempel på skjema.xlsx',
    ]);
    expect(test.files.map(({ file }) => file.size > 5_000)).toEqual([true, true, true]);
  });

  it('sees who would get what, releases it, and takes it into use in the open round', async () => {
    const { server, round } = story;
    const line = { ...wholeLine, contributions: text('To årsverk') };
    await pushLine(server, reporterA, round.reportA, line);
    await rehearse(nextVersion);
    expect(shown()).toMatchObject({ screen: 'rehearsal', busy: { task: 'rehearsing' } });
    expect(shown().rehearsal?.candidate?.form.version).toBe('2');
    expect(rehearsedOf(unitA)?.newFindings.map(({ column }) => column)).toEqual(['paidOut']);
    expect(rehearsedOf(unitA)?.notCarried.map(({ column }) => column)).toEqual(['contributions']);

    await releaseRehearsed(test.pane);
    expect(shown()).toMatchObject({
      screen: 'forms',
      rehearsal: null,
      message: { kind: 'success', text: expect.stringContaining('Versjon 2 er frigitt') as string },
    });
    const listed = shown().forms?.find(({ id }) => id === 'grant-projects');
    expect(listed?.versions.at(-1)).toMatchObject({ version: '2', owner: region });

    await loadRound(test.pane, round.round);
    expect(shown().round).toMatchObject({ round: { formVersion: '1' }, newer: '2' });
    await rehearseRound(test.pane);
    expect(rehearsedOf(unitA)?.notCarried).toHaveLength(1);
    await moveRound(test.pane);
    expect(shown()).toMatchObject({
      screen: 'round',
      rehearsal: null,
      round: { round: { formVersion: '2' }, form: { version: '2' }, newer: null },
      message: { kind: 'success', text: expect.stringContaining('versjon 2') as string },
    });
    const columns = shown().round?.form.sheets.flatMap((sheet) => sheet.columns) ?? [];
    expect(columns.find(({ id }) => id === 'municipalities')?.title.nb).toBe('Kommuner som er med');
  });

  it('is told every error with its sheet and cell, and nothing can be released', async () => {
    await rehearse(misspelt);
    const { screen, rehearsal } = shown();
    expect(screen).toBe('rehearsal');
    expect(rehearsal).toMatchObject({ kind: 'file', candidate: null });
    const errors = rehearsal?.kind === 'file' ? rehearsal.findings : [];
    expect(errors.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        sheetTitle: 'Kolonner',
        cell: 'C13',
        message: expect.stringContaining('Enten skriv «Lang tekst»') as string,
      },
    ]);
    await releaseRehearsed(test.pane);
    expect(shown()).toMatchObject({ screen: 'rehearsal', rehearsal: { candidate: null } });
    const listed = (await loadForms(test.pane)).find(({ id }) => id === 'grant-projects');
    expect(listed?.versions.map(({ version }) => version)).toEqual(['1']);
  });

  it('is told by the server’s own words that a version never changes', async () => {
    await rehearse(nextVersion);
    await releaseRehearsed(test.pane);
    await rehearse([{ sheet: 'Skjema', line: 'Formål', heading: 'Skriv her', value: 'Noe annet' }]);
    expect(await runAction(test.pane, 'releasing', () => releaseRehearsed(test.pane))).toBe(false);
    expect(shown()).toMatchObject({
      screen: 'rehearsal',
      message: { kind: 'error', text: expect.stringContaining('en versjon endres aldri') as string },
    });
  });

  it('cannot move a round in which somebody has delivered, and is told who', async () => {
    const { server, round } = story;
    await pushLine(server, reporterA, round.reportA, wholeLine);
    await rehearse(nextVersion);
    await releaseRehearsed(test.pane);
    await loadRound(test.pane, round.round);
    await rehearseRound(test.pane);
    expect((await moveReport(server, reporterA, round.reportA, 'submit')).status).toBe(200);
    expect(await runAction(test.pane, 'moving', () => moveRound(test.pane))).toBe(false);
    expect(shown()).toMatchObject({
      screen: 'rehearsal',
      message: {
        kind: 'error',
        text: expect.stringContaining('mens rapporter er levert: Vest-Viken') as string,
      },
    });
    test.pane.store.dispatch({ kind: 'rehearsalClosed' });
    expect(shown()).toMatchObject({ screen: 'round', round: { round: { formVersion: '1' } } });
  });

  it('releases what was rehearsed, even when the file has been taken away since', async () => {
    const edited = await editDefinition(await downloaded(), nextVersion);
    let isThere = true;
    const bytes = () => (isThere ? edited.arrayBuffer() : Promise.reject(new Error('NotFoundError')));
    await rehearseChosenFile(test.pane, region, { name: 'tilskudd.xlsx', arrayBuffer: bytes });
    isThere = false;
    await releaseRehearsed(test.pane);
    expect(shown().message).toMatchObject({ kind: 'success' });
  });

  it('is told when the file cannot be read, and what to do', async () => {
    const gone = { name: 'tilskudd.xlsx', arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };
    const trying = () => rehearseChosenFile(test.pane, region, gone);
    expect(await runAction(test.pane, 'checkingForm', trying)).toBe(false);
    expect(shown().message?.text).toBe(
      'Filen kan ikke leses. Lagre og lukk den i Excel, og velg den på nytt.',
    );
  });

  it('reads it all in the language that is chosen while it is shown', async () => {
    await rehearse(misspelt);
    const preferences = { language: () => null, chooseLanguage: () => undefined };
    createHandlers(test.pane, preferences).chooseLanguage('en');
    await expect
      .poll(() => {
        const { rehearsal } = shown();
        return rehearsal?.kind === 'file' ? rehearsal.findings[0]?.message : '';
      }, patiently)
      .toContain('Either');
  });
});
