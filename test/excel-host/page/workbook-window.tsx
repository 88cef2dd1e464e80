import { useEffect, useRef } from 'react';
import type { ExcelHost } from '../host.ts';
import { formatArea } from '../model/address.ts';
import { cellRect } from '../model/rectangles.ts';
import { CellLayer, useListOpen } from './cell-layer.tsx';
import { cellRule } from './cell-rule.ts';
import { editText } from './edit-text.ts';
import { FormulaBar } from './formula-bar.tsx';
import { Grid } from './grid.tsx';
import { useGridView } from './use-grid-view.ts';
import { RefusalDialog } from './refusal-dialog.tsx';
import { SheetTabs } from './sheet-tabs.tsx';
import type { PageTexts } from './texts.ts';
import { clipboardHandlers } from './use-clipboard.ts';
import { useEditing } from './use-editing.ts';
import { useKeptInView } from './use-kept-in-view.ts';
import { editorKeys, gridKeys } from './use-keys.ts';
import { usePointer } from './use-pointer.ts';
import { useRedraw } from './use-redraw.ts';
import { useSelection } from './use-selection.ts';

interface WorkbookWindowProps {
  readonly host: ExcelHost;
  readonly texts: PageTexts;
}

export function WorkbookWindow({ host, texts }: WorkbookWindowProps) {
  const { model } = host;
  useRedraw(model);
  const sheet = model.active;
  const selection = useSelection(host);
  const editing = useEditing(host);
  const { active } = selection;
  const address = formatArea(cellRect(active.row, active.column));
  const [listOpen, setListOpen] = useListOpen(`${sheet.id} ${address}`);
  const scroller = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const view = useGridView(model);
  const rule = cellRule(host, active);
  const openList = () => {
    if (rule.choices) setListOpen(true);
    return rule.choices !== null;
  };
  const situation = { host, selection, editing, openList };
  const focusGrid = () => scroller.current?.focus({ preventScroll: true });
  const pointer = usePointer(selection, editing);
  useKeptInView(layer, sheet, active, view.columns);
  useEffect(() => {
    if (!editing.draft && !editing.refusal && document.activeElement === document.body) focusGrid();
  }, [editing.draft, editing.refusal]);

  return (
    <section className="workbook">
      <FormulaBar
        address={address}
        content={editText(model, sheet, active.row, active.column)}
        editing={editing}
        texts={texts}
        onKeyDown={editorKeys(situation)}
        onBegin={() => {
          editing.begin(active, null);
        }}
      />
      <div
        ref={scroller}
        className="scroller"
        tabIndex={0}
        role="application"
        aria-label={texts.grid}
        onKeyDown={gridKeys(situation)}
        {...clipboardHandlers(host, selection, editing)}
        {...pointer}
      >
        <div ref={layer} className="layer">
          <Grid sheet={sheet} view={view} selection={selection.rect} label={texts.grid} />
          <CellLayer
            {...{ host, layer, selection, editing, rule, listOpen, setListOpen, focusGrid, texts }}
            drawn={view}
          />
        </div>
      </div>
      <SheetTabs host={host} texts={texts} editing={editing.draft !== null} />
      <RefusalDialog editing={editing} texts={texts} />
    </section>
  );
}
