import { basename, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { excelInMemory } from './test/excel-host/vite-plugin.ts';

const root = import.meta.dirname;
const panePages = ['addin/taskpane.html', 'addin/sign-in-redirect.html'];
const tryPage = 'test/excel-host/page/index.html';

const chunks = [
  { name: 'fluent', test: /node_modules[\\/](@fluentui|@griffel|@floating-ui|tabster|keyborg)[\\/]/ },
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
];

/** Pages stand at the top of the address, wherever their source lies. */
function pagesAtTop(): Plugin {
  return {
    name: 'pages-at-top',
    enforce: 'post',
    generateBundle(...[, bundle]) {
      for (const file of Object.values(bundle)) {
        if (file.fileName.endsWith('.html')) file.fileName = basename(file.fileName);
      }
    },
  };
}

/** `vite build` makes the pane for production; `vite build --mode try` also the page «try it without Excel», in a folder of its own. */
export default defineConfig(({ mode }) => {
  const isTry = mode === 'try';
  const pages = isTry ? [...panePages, tryPage] : panePages;
  return {
    root,
    plugins: [react(), pagesAtTop(), ...(isTry ? [excelInMemory()] : [])],
    build: {
      outDir: join(root, isTry ? 'dist-try' : 'dist'),
      emptyOutDir: true,
      sourcemap: false,
      target: 'es2023',
      chunkSizeWarningLimit: 1000,
      rollupOptions: {
        input: pages.map((page) => join(root, page)),
        output: { codeSplitting: { groups: chunks } },
      },
    },
  };
});
