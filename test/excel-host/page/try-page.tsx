import { useState } from 'react';
import type { ExcelHost } from '../host.ts';
import type { PageTexts } from './texts.ts';
import { WorkbookWindow } from './workbook-window.tsx';

const paneWidths = [320, 350, 450] as const;

interface TryPageProps {
  readonly host: ExcelHost;
  readonly texts: PageTexts;
  readonly paneUrl: string;
}

export function TryPage({ host, texts, paneUrl }: TryPageProps) {
  const [width, setWidth] = useState<number>(350);
  const [paneShown, setPaneShown] = useState(true);
  return (
    <>
      <header className="page-head">
        <h1>
          Rapportark <span>{texts.title}</span>
        </h1>
        <p>{texts.hint}</p>
        <fieldset className="widths">
          <legend>{texts.paneWidth}</legend>
          {paneWidths.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="pane-width"
                checked={one === width}
                onChange={() => {
                  setWidth(one);
                }}
              />
              <span>{one}</span>
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className="toggle-pane"
          aria-pressed={paneShown}
          onClick={() => {
            setPaneShown(!paneShown);
          }}
        >
          {paneShown ? texts.hidePane : texts.showPane}
        </button>
      </header>
      <main>
        <WorkbookWindow host={host} texts={texts} />
        <aside className="pane" style={{ width }} hidden={!paneShown}>
          <h2>{texts.paneTitle}</h2>
          <iframe src={paneUrl} title={texts.paneTitle} />
        </aside>
      </main>
    </>
  );
}
