import { columnName, type Rect } from '../model/address.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { GridRow } from './grid-row.tsx';
import { type ColumnView, type GridView, rowHeaderWidth, type RowView } from './grid-view.ts';

interface GridProps {
  readonly sheet: Worksheet;
  readonly view: GridView;
  readonly selection: Rect;
  readonly label: string;
}

function ColumnHead({ column, marked }: { column: ColumnView; marked: boolean }) {
  const sticky = column.stickyLeft === null ? {} : { left: column.stickyLeft };
  const classes = ['column-head', marked ? 'marked' : '', column.stickyLeft === null ? '' : 'frozen'];
  return (
    <th scope="col" className={classes.filter(Boolean).join(' ')} style={sticky} data-column={column.index}>
      {columnName(column.index)}
    </th>
  );
}

export function Grid({ sheet, view, selection, label }: GridProps) {
  const lastFrozenColumn = view.columns.findLast((column) => column.stickyLeft !== null)?.index ?? -1;
  const lastFrozenRow = view.frozenRows.at(-1)?.index ?? -1;
  const row = (one: RowView) => (
    <GridRow
      key={one.index}
      row={one}
      columns={view.columns}
      marked={one.index >= selection.top && one.index <= selection.bottom}
      lastFrozen={one.index === lastFrozenRow}
      lastFrozenColumn={lastFrozenColumn}
    />
  );
  const width = view.columns.reduce((sum, column) => sum + column.width, rowHeaderWidth);
  return (
    <table
      className={sheet.showGridlines ? 'sheet lined' : 'sheet'}
      style={{ width }}
      role="grid"
      aria-label={`${label}: ${sheet.name}`}
    >
      <colgroup>
        <col style={{ width: rowHeaderWidth }} />
        {view.columns.map((column) => (
          <col key={column.index} style={{ width: column.width }} />
        ))}
      </colgroup>
      <thead>
        <tr role="row">
          <td className="corner" />
          {view.columns.map((column) => (
            <ColumnHead
              key={column.index}
              column={column}
              marked={column.index >= selection.left && column.index <= selection.right}
            />
          ))}
        </tr>
        {view.frozenRows.map(row)}
      </thead>
      <tbody>{view.rows.map(row)}</tbody>
    </table>
  );
}
