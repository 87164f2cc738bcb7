import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { chunkGroups } from './build/chunk-groups.ts';
import { compressAssets } from './build/compress-assets.ts';
import { fillPage } from './build/fill-page.ts';
import { writePreload } from './build/write-preload.ts';

const apiPort = Number(process.env.PORT ?? 4000);
const api = `http://localhost:${apiPort}`;

export default defineConfig({
  plugins: [solid(), fillPage(), writePreload(), compressAssets()],
  build: {
    target: 'es2022',
    // Dynamic imports are preloaded by the page itself (preload.json), without a helper in every chunk.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  server: {
    port: apiPort + 1,
    strictPort: true,
    proxy: Object.fromEntries(['/api', '/help', '/dev', '/health'].map((path) => [path, api])),
  },
});
