import type { ConflictRecord, LoggedOperation, RejectedOperation } from '../../reports/store.ts';
import { openConflictOf, selectOpenConflicts, type OpenConflictRow } from '../open-conflict-row.ts';
import type { OperationRow } from '../operation-row.ts';
import { loggedOf, rejectedOf } from '../read-operation.ts';
import { key, whole, type Run } from './statement.ts';

export async function readOperations(
  run: Run,
  report: string,
  since: number,
  limit: number,
): Promise<readonly LoggedOperation[]> {
  const [rows] = await run<[OperationRow]>(
    `SELECT TOP (@limit) * FROM operation WHERE report = @report AND revision > @since ORDER BY revision`,
    { report: key(report), since: whole(since), limit: whole(limit) },
  );
  return rows.flatMap(loggedOf);
}

export async function listRejections(run: Run, report: string): Promise<readonly RejectedOperation[]> {
  const [rows] = await run<[OperationRow]>(
    `SELECT * FROM operation WHERE report = @report AND outcome = 'rejected' ORDER BY entry`,
    { report: key(report) },
  );
  return rows.map(rejectedOf);
}

export async function listConflicts(run: Run, report: string): Promise<readonly ConflictRecord[]> {
  const [rows] = await run<[OpenConflictRow]>(selectOpenConflicts, { report: key(report) });
  return rows.map(openConflictOf);
}
