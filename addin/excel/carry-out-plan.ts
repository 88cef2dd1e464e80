import type { SheetPlan, WorkbookPlan } from '../../shared/workbook/plan.ts';
import type { KeptSheet, Shown } from './workbook.ts';
import { WorkbookProblem } from './workbook.ts';
import { fillSheet } from './fill-sheet.ts';
import { folded } from './free-name.ts';
import type { Keeping } from './keep-sheets.ts';
import { handOver, prepareKeeping } from './keep-sheets.ts';
import type { KnownSheets } from './known-sheets.ts';
import { learn } from './known-sheets.ts';
import type { Piece } from './pieces.ts';
import { askAll, portionsOf, weightless } from './pieces.ts';
import { protect } from './protection.ts';
import { putBack, remove } from './put-back.ts';
import type { Batch } from './run-batch.ts';
import { setNames, staleNames } from './set-names.ts';
import { setPrints } from './set-print.ts';
import { setRules } from './set-rules.ts';
import type { Survey } from './survey.ts';
import { surveyWorkbook } from './survey.ts';
import { successorOf } from './user-view.ts';

type OnProgress = (done: number, of: number) => void;

interface Wishes {
  readonly kept: readonly KeptSheet[];
  readonly shown: Shown;
}

/**
 * The sheets of an earlier layout step aside under other names, so that formulas find the new ones under their right
 * names, and are deleted when everything stands, or handed over to the user when they are to be kept. When Excel refuses
 * something, they get their names back. Answers with the names of those that were kept.
 */
export async function carryOutPlan(
  batch: Batch,
  plan: WorkbookPlan,
  known: KnownSheets,
  onProgress: OnProgress,
  { kept, shown }: Wishes,
): Promise<readonly string[]> {
  const survey = await surveyWorkbook(batch, known);
  const taken = new Set(survey.others.map(({ name }) => folded(name)));
  if (plan.sheets.some(({ name }) => taken.has(folded(name)))) throw new WorkbookProblem('nameTaken');
  const keeping = await prepareKeeping(batch, plan, survey, kept);
  try {
    await build(batch, plan, { survey, keeping, shown }, onProgress);
  } catch (problem) {
    await putBack(batch, plan, survey);
    throw problem;
  }
  await finish(batch, plan, { survey, keeping, shown }, known);
  return keeping.map(({ name }) => name);
}

interface Before {
  readonly survey: Survey;
  readonly keeping: readonly Keeping[];
  readonly shown: Shown;
}

async function build(
  batch: Batch,
  plan: WorkbookPlan,
  { survey, keeping, shown }: Before,
  onProgress: OnProgress,
): Promise<void> {
  const { worksheets } = batch.workbook;
  const aside = namesAside(survey);
  const keptNames = new Map(keeping.map(({ id, name }) => [id, name]));
  const pieces: readonly Piece[] = [
    ...survey.ours.map((old, at) => ({
      weight: weightless,
      ask: () => {
        worksheets.getItem(old.id).name = keptNames.get(old.id) ?? aside[at] ?? old.name;
      },
    })),
    ...plan.sheets.flatMap((sheet) => newSheet(worksheets, sheet)),
  ];
  const of = portionsOf(pieces).length + 1;
  let done = 0;
  onProgress(done, of);
  await askAll(pieces, batch.sync, () => {
    done += 1;
    onProgress(done, of);
  });
  await setPrints(batch, plan.sheets);
  setNames(batch.workbook, plan.names, survey);
  for (const sheet of plan.sheets) {
    setRules(worksheets.getItem(sheet.name), sheet);
    settle(worksheets.getItem(sheet.name), sheet);
  }
  if (shown === 'same') stay(worksheets, plan, survey);
  else worksheets.getItem(plan.activeSheet).activate();
  await batch.sync();
  onProgress(of, of);
}

/** In the sheet that takes the place of the one that is looked at; the user's own are not touched. */
function stay(worksheets: Excel.WorksheetCollection, plan: WorkbookPlan, { ours, view }: Survey): void {
  const old = ours.find(({ id }) => id === view.sheet);
  if (old === undefined) return;
  const next = successorOf(plan, old.mark);
  const sheet = worksheets.getItem(next ?? plan.activeSheet);
  sheet.activate();
  if (next !== null) sheet.getRange(view.cell).select();
}

function newSheet(worksheets: Excel.WorksheetCollection, plan: SheetPlan): readonly Piece[] {
  const create = (): void => {
    worksheets.add(plan.name);
  };
  return [{ weight: weightless, ask: create }, ...fillSheet(() => worksheets.getItem(plan.name), plan)];
}

async function finish(
  { workbook, sync }: Batch,
  plan: WorkbookPlan,
  { survey, keeping }: Before,
  known: KnownSheets,
): Promise<void> {
  const { worksheets } = workbook;
  const added = plan.sheets.map(({ name }) => worksheets.getItem(name).load('id'));
  for (const { name } of staleNames(plan.names, survey)) workbook.names.getItem(name).delete();
  const keptIds = new Set(keeping.map(({ id }) => id));
  for (const old of survey.ours) if (!keptIds.has(old.id)) remove(worksheets.getItem(old.id));
  for (const kept of keeping) handOver(kept, known);
  await sync();
  for (const { id } of added) learn(known, id, true);
}

function settle(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.protected) protect(sheet);
  if (plan.visibility !== 'visible')
    sheet.visibility = plan.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
}

/** Names that no sheet has, also when an earlier attempt has left some. */
function namesAside({ ours, others }: Survey): readonly string[] {
  const taken = new Set([...ours, ...others].map(({ name }) => folded(name)));
  const candidates = Array.from(new Array(taken.size + ours.length).keys(), (number) => `~${number + 1}`);
  return candidates.filter((name) => !taken.has(name));
}
