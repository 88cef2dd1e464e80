import type { ExcelHost } from '../host.ts';
import type { PageTexts } from './texts.ts';

interface SheetTabsProps {
  readonly host: ExcelHost;
  readonly texts: PageTexts;
  readonly editing: boolean;
}

export function SheetTabs({ host, texts, editing }: SheetTabsProps) {
  const { model, user } = host;
  return (
    <div className="tab-row">
      <div className="tabs" role="tablist" aria-label={texts.sheets}>
        {model.sheets
          .filter((sheet) => sheet.visibility === 'Visible')
          .map((sheet) => (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              aria-selected={sheet === model.active}
              className={sheet === model.active ? 'tab active' : 'tab'}
              style={sheet.tabColor === '' ? {} : { borderBottomColor: sheet.tabColor }}
              onClick={() => {
                user.activate(sheet.name);
              }}
            >
              {sheet.name}
            </button>
          ))}
      </div>
      <span className="status" role="status">
        {editing ? texts.editing : texts.ready}
      </span>
    </div>
  );
}
