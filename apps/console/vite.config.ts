import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const contracts = resolve(import.meta.dirname, '../../libs/contracts/src');

export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  plugins: [react()],
  resolve: { alias: { '#libs/contracts': `${contracts}/index.ts` } },
  build: {
    outDir: '../../dist/console',
    emptyOutDir: true,
    // A file of its own for every asset: data: URLs would have to be allowed by the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Contracts only declare schemas: a module that the console takes nothing from is left out.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.startsWith(contracts) } },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8080' } },
});
