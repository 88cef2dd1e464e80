import type { Plugin } from 'vite';
import { buildOfficeScript } from './office-script.ts';

const microsoftsOffice = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Lets the pane load `/office.js` from beside it, Excel in memory, where production loads Microsoft's. */
export function excelInMemory(): Plugin {
  return {
    name: 'excel-in-memory',
    transformIndexHtml: (html) => html.replace(microsoftsOffice, '/office.js'),
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'office.js', source: await buildOfficeScript() });
    },
  };
}
