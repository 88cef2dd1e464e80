import type { PushRows } from '../push-plan.ts';
import { given, namesOf, rowsGiven, type Columns } from './given-rows.ts';
import { reportParameters, saveReport } from './reports.ts';
import { key, whole, type Run } from './statement.ts';

const rowColumns: Columns = {
  ...{ sheet: 'id', row_id: 'id', position: 'whole', revision: 'whole', device: 'id', seq: 'whole' },
  ...{ deleted_revision: 'whole', deleted_device: 'id', deleted_seq: 'whole' },
};
const cellColumns: Columns = {
  ...{ sheet: 'id', row_id: 'id', column_id: 'id', value: 'long' },
  ...{ revision: 'whole', device: 'id', seq: 'whole' },
};
const operationColumns: Columns = {
  ...{ report: 'id', entry: 'whole', revision: 'whole', device: 'id', seq: 'whole', tenant: 'id' },
  ...{ object: 'id', actor_name: 'text', kind: 'text', sheet: 'id', row_id: 'id', column_id: 'id' },
  ...{ position: 'whole', conflict: 'id', base: 'whole', value: 'long', previous: 'long', source: 'text' },
  ...{
    client_time: 'text',
    server_time: 'text',
    outcome: 'text',
    code: 'text',
    payload: 'long',
    hash: 'text',
  },
};
const conflictColumns: Columns = {
  ...{ id: 'id', revision: 'whole', device: 'id', seq: 'whole', sheet: 'id', row_id: 'id', column_id: 'id' },
  ...{ theirs_revision: 'whole', theirs_value: 'long' },
};
const closingColumns: Columns = { id: 'id', state: 'text', closed_revision: 'whole' };

// Never MERGE, which has known races.
const saveRows = `
  UPDATE report_row SET revision = given.revision, device = given.device, seq = given.seq,
    deleted_revision = given.deleted_revision, deleted_device = given.deleted_device,
    deleted_seq = given.deleted_seq
  FROM report_row JOIN ${given('rows', rowColumns)}
   ON given.sheet = report_row.sheet AND given.row_id = report_row.row_id
  WHERE report_row.report = @report;
  INSERT INTO report_row (report, ${namesOf(rowColumns)})
  SELECT @report, ${namesOf(rowColumns)} FROM ${given('rows', rowColumns)}
  WHERE NOT EXISTS (SELECT 1 FROM report_row WHERE report_row.report = @report
    AND report_row.sheet = given.sheet AND report_row.row_id = given.row_id);`;
const saveCells = `
  UPDATE cell SET value = given.value, revision = given.revision, device = given.device, seq = given.seq
  FROM cell JOIN ${given('cells', cellColumns)}
    ON given.sheet = cell.sheet AND given.row_id = cell.row_id AND given.column_id = cell.column_id
  WHERE cell.report = @report;
  INSERT INTO cell (report, ${namesOf(cellColumns)})
  SELECT @report, ${namesOf(cellColumns)} FROM ${given('cells', cellColumns)}
  WHERE NOT EXISTS (SELECT 1 FROM cell WHERE cell.report = @report
    AND cell.sheet = given.sheet AND cell.row_id = given.row_id AND cell.column_id = given.column_id);`;
const insertOperations = `
  INSERT INTO operation (${namesOf(operationColumns)}) SELECT ${namesOf(operationColumns)}
  FROM ${given('operations', operationColumns)};`;
const insertOpened = `
  INSERT INTO conflict (report, state, ${namesOf(conflictColumns)}) SELECT @report, 'open', ${namesOf(conflictColumns)}
  FROM ${given('opened', conflictColumns)};`;
const updateClosed = `
  UPDATE conflict SET state = given.state, closed_revision = given.closed_revision
  FROM conflict JOIN ${given('closed', closingColumns)} ON given.id = conflict.id
  WHERE conflict.report = @report;`;
const saveDevice = `
  UPDATE device SET last_seq = @last_seq, last_seen = @last_seen WHERE report = @report AND id = @device;
  IF @@ROWCOUNT = 0
  INSERT INTO device (report, id, tenant, object, last_seq, last_seen)
  VALUES (@report, @device, @tenant, @object, @last_seq, @last_seen);`;

/** All of it in one batch. Tables are touched in the same order by everybody, so that nobody waits in a circle. */
export async function writePush(run: Run, push: PushRows): Promise<void> {
  const { report, operations, device, rows, cells, opened, closed } = push;
  const tables = [
    { name: 'rows', rows, columns: rowColumns, batch: saveRows },
    { name: 'cells', rows: cells, columns: cellColumns, batch: saveCells },
    { name: 'operations', rows: operations, columns: operationColumns, batch: insertOperations },
    { name: 'opened', rows: opened, columns: conflictColumns, batch: insertOpened },
    { name: 'closed', rows: closed, columns: closingColumns, batch: updateClosed },
  ];
  const needed = tables.filter((table) => table.rows.length > 0);
  await run([saveReport, ...needed.map(({ batch }) => batch), saveDevice].join('\n'), {
    ...Object.fromEntries(needed.map((table) => [table.name, rowsGiven(table.rows, table.columns)])),
    ...reportParameters(report),
    device: key(device.id),
    tenant: key(device.tenant),
    object: key(device.object),
    last_seq: whole(device.last_seq),
    last_seen: key(device.last_seen),
  });
}
