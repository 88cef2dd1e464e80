import { memo } from 'react';
import type { CellView, ColumnView, RowView } from './grid-view.ts';

interface GridRowProps {
  readonly row: RowView;
  readonly columns: readonly ColumnView[];
  /** The row holds the selection: its header is marked. */
  readonly marked: boolean;
  readonly lastFrozen: boolean;
  readonly lastFrozenColumn: number;
}

const sameLook = (a: CellView['look'], b: CellView['look']) =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

function sameCell(a: CellView, b: CellView | undefined): boolean {
  if (!b) return false;
  return (
    a.column === b.column &&
    a.text === b.text &&
    a.align === b.align &&
    a.wrap === b.wrap &&
    a.indent === b.indent &&
    a.room === b.room &&
    sameLook(a.look, b.look)
  );
}

function sameContent(a: GridRowProps, b: GridRowProps): boolean {
  if (a.row === b.row && a.columns === b.columns) return true;
  return (
    a.row.index === b.row.index &&
    a.row.height === b.row.height &&
    a.row.cells.length === b.row.cells.length &&
    a.columns.every((column, at) => column.stickyLeft === b.columns[at]?.stickyLeft) &&
    a.row.cells.every((cell, at) => sameCell(cell, b.row.cells[at]))
  );
}

function sameRow(a: GridRowProps, b: GridRowProps): boolean {
  return (
    a.marked === b.marked &&
    a.lastFrozen === b.lastFrozen &&
    a.lastFrozenColumn === b.lastFrozenColumn &&
    sameContent(a, b)
  );
}

function Cell({
  cell,
  column,
  row,
  edge,
}: {
  cell: CellView;
  column: ColumnView;
  row: RowView;
  edge: boolean;
}) {
  const sticky = column.stickyLeft === null ? {} : { left: column.stickyLeft };
  const classes = [
    'cell',
    cell.align,
    column.stickyLeft === null ? '' : 'frozen',
    edge ? 'frozen-edge' : '',
    cell.text !== '' && cell.room > column.width ? 'spilling' : '',
    'background' in cell.look ? 'filled' : '',
  ];
  const width = cell.wrap ? {} : { maxWidth: cell.room - 4 };
  const height = row.height === null ? {} : { maxHeight: row.height };
  return (
    <td
      className={classes.filter(Boolean).join(' ')}
      style={{ ...cell.look, ...sticky, textAlign: cell.align }}
      data-row={row.index}
      data-column={cell.column}
      role="gridcell"
      aria-colindex={cell.column + 1}
    >
      {cell.text !== '' && (
        <div
          className={cell.wrap ? 'text wrap' : 'text'}
          style={{ ...width, ...height, ...(cell.indent > 0 ? { paddingLeft: cell.indent * 9 } : {}) }}
        >
          {cell.text}
        </div>
      )}
    </td>
  );
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, columns, marked, lastFrozen, lastFrozenColumn } = props;
  return (
    <tr
      className={lastFrozen ? 'frozen-row-edge' : undefined}
      style={{ height: row.height ?? 20 }}
      role="row"
      aria-rowindex={row.index + 1}
    >
      <th scope="row" className={marked ? 'row-head marked' : 'row-head'} data-row={row.index}>
        {row.index + 1}
      </th>
      {row.cells.map((cell, at) => {
        const column = columns[at];
        return (
          column && (
            <Cell
              key={cell.column}
              cell={cell}
              column={column}
              row={row}
              edge={cell.column === lastFrozenColumn}
            />
          )
        );
      })}
    </tr>
  );
}, sameRow);
