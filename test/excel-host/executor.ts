import { HostError, itemNotFound, notImitated } from './model/host-error.ts';
import { FormulaError } from './formula/values.ts';
import type { CellContent } from './model/cell.ts';
import type { WorkbookModel } from './model/workbook-model.ts';
import { type Area, onlyRect } from './wire/area.ts';
import { type HostObject, isHostObject } from './wire/host-object.ts';
import {
  type Action,
  type ActionResult,
  actionTypes,
  refusal,
  type RequestBody,
  type Response,
  type ResponseBody,
} from './wire/messages.ts';
import { ObjectPaths } from './wire/object-paths.ts';
import { answerQuery } from './wire/query.ts';
import { workbookObject } from './wire/workbook-class.ts';
import type { Stats } from './stats.ts';

/** What Excel on the web accepts and sends, in bytes. */
const payloadLimit = 5 * 1024 * 1024;

/** Set by the library for `Excel.run({ delayForCellEdit: true }, …)`. */
const delayForCellEdit = 64;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/**
 * Answers the batches of the real client library. A failing action stops the batch, but what came before it
 * stays done, as in Excel.
 */
export class Executor {
  readonly #model: WorkbookModel;
  readonly #stats: Stats;
  readonly #references = new Map<string, HostObject>();
  #nextReference = 1;
  #waiting: (() => void)[] = [];
  /** Of the batch that is being answered; a range kept from an earlier one writes to it as well. */
  #changes: (() => void)[] = [];

  constructor(model: WorkbookModel, stats: Stats) {
    this.#model = model;
    this.#stats = stats;
  }

  /** Takes and gives JSON text, so that nothing can leak between the pane's world and the model's. */
  async execute(run: number, requestFlags: number, request: string): Promise<string> {
    const bytes = bytesOf(request);
    const body = JSON.parse(request) as RequestBody;
    this.#stats.count(run, bytes, isCleanup(body));
    if (this.#model.editMode && (requestFlags & delayForCellEdit) !== 0) await this.#editModeLeft();
    const response = JSON.stringify(this.#answer(body, bytes));
    if (bytesOf(response) <= payloadLimit) return response;
    return JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded', 'The response is larger than 5 MB.'));
  }

  editModeLeft(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const proceed of waiting) proceed();
  }

  #editModeLeft(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #answer(body: RequestBody, bytes: number): Response {
    if (bytes > payloadLimit) {
      return refusal('RequestPayloadSizeLimitExceeded', `The request has ${bytes} bytes, more than 5 MB.`);
    }
    if (this.#model.editMode) {
      return refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    }
    return { ErrorCode: '', ErrorMessage: '', Headers: {}, Body: this.#run(body) };
  }

  #run(body: RequestBody): ResponseBody {
    this.#changes = [];
    const root = workbookObject({
      model: this.#model,
      sheet: this.#model.active,
      rects: [],
      written: (area, before) => {
        this.#changes.push(() => {
          this.#tellOwnChange(area, before);
        });
      },
    });
    const paths = new ObjectPaths(body.ObjectPaths, root, this.#references);
    const results: ActionResult[] = [];
    const error = this.#runActions(body.Actions, paths, results);
    for (const tell of this.#changes) tell();
    if (mayWrite(body)) this.#model.finishStep();
    return error ? { Results: results, Error: error } : { Results: results };
  }

  #runActions(
    actions: readonly Action[],
    paths: ObjectPaths,
    results: ActionResult[],
  ): ResponseBody['Error'] {
    const keptPaths = new Set<number>();
    for (const [index, action] of actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#act(action, paths, keptPaths) ?? null });
      } catch (problem) {
        if (!(problem instanceof HostError)) throw problem;
        return {
          Code: problem.code,
          Message: problem.message,
          Location: action.Name,
          ActionIndex: index,
          HttpStatusCode: 400,
        };
      }
    }
    return undefined;
  }

  #act(action: Action, paths: ObjectPaths, keptPaths: Set<number>): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object && this.#identity(object, keptPaths.has(action.ObjectPathId));
      case actionTypes.query:
        return object && answerQuery(object, action.QueryInfo);
      case actionTypes.setProperty:
        existing(object, action).write(action.Name, paths.args(action.ArgumentInfo)[0]);
        return null;
      case actionTypes.method:
        if (action.Name === '_KeepReference') {
          keptPaths.add(action.ObjectPathId);
          return null;
        }
        return this.#call(existing(object, action), action.Name, paths.args(action.ArgumentInfo));
      default:
        throw notImitated(`actions of type ${action.ActionType}`);
    }
  }

  #call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_RemoveReference') {
      this.#references.delete(String(args[0]));
      return null;
    }
    const result = object.call(name, args);
    if (isHostObject(result))
      throw notImitated(`${object.className}.${name}() as a method without an object`);
    return result;
  }

  #identity(object: HostObject, keep: boolean): Readonly<Record<string, string>> {
    if (!keep) return object.identity();
    const id = `{R-${this.#nextReference++}}`;
    this.#references.set(id, object);
    return { ...object.identity(), _ReferenceId: id };
  }

  #tellOwnChange(area: Area, before: CellContent | null): void {
    const rect = onlyRect(area);
    if (!this.#model.sheets.includes(area.sheet)) return;
    if (!before) {
      this.#model.tellChanged(area.sheet, rect, 'addin', null);
      return;
    }
    const after = this.#model.calculator.value(area.sheet, rect.top, rect.left);
    this.#model.tellChanged(area.sheet, rect, 'addin', {
      valueBefore: before.value,
      valueAfter: after instanceof FormulaError ? after.text : (after ?? ''),
      valueTypeBefore: this.#model.valueType(before.value),
      valueTypeAfter: this.#model.valueType(after),
    });
  }
}

function existing(object: HostObject | null, action: Action): HostObject {
  if (!object) throw itemNotFound(`The object of ${action.Name}`);
  return object;
}

/** A batch that only loads leaves nothing to draw anew. */
function mayWrite(body: RequestBody): boolean {
  const adds = Object.values(body.ObjectPaths).some((path) => path.Name === 'Add');
  return adds || body.Actions.some(isWriting);
}

function isWriting(action: Action): boolean {
  if (action.ActionType === actionTypes.setProperty) return true;
  return action.ActionType === actionTypes.method && !action.Name.startsWith('_');
}

/** The extra request in which the library lets go of tracked ranges after `Excel.run`. */
function isCleanup(body: RequestBody): boolean {
  return (
    body.Actions.every(
      (action) => action.Name === '_RemoveReference' || action.ActionType === actionTypes.instantiate,
    ) && body.Actions.some((action) => action.Name === '_RemoveReference')
  );
}
