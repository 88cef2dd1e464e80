import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createExcelHost, type ExcelHost } from '../host.ts';
import './sheet.css';
import './try.css';
import { languageOf, textsFor } from './texts.ts';
import { TryPage } from './try-page.tsx';

declare global {
  interface Window {
    /** Where the pane's window and the browser tests find the workbook. */
    rapportarkHost?: ExcelHost;
  }
}

const language = languageOf(location.search, navigator.languages);
const host = createExcelHost({ language, firstSheet: language.startsWith('en') ? 'Sheet1' : 'Ark1' });
window.rapportarkHost = host;
document.documentElement.lang = language;

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <TryPage host={host} texts={textsFor(language)} paneUrl={`/taskpane.html${location.search}`} />
  </StrictMode>,
);
