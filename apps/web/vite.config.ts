import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { chunkGroups } from './build/chunk-groups.ts';
import { compressAssets } from './build/compress-assets.ts';
import { fillPage } from './build/fill-page.ts';
import { inlineIcons } from './build/inline-icons.ts';
import { writePreload } from './build/write-preload.ts';

const apiPort = Number(process.env.PORT ?? 4000);
const api = `http://localhost:${apiPort}`;

export default defineConfig({
  plugins: [inlineIcons(), solid(), fillPage(), writePreload(), compressAssets()],
  build: {
    target: 'es2022',
    // A first view is preloaded by the page itself (preload.json), a later one when its link is hovered. The bundler's own
    // list of what every page needs would weigh several kilobytes in the first file.
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  server: {
    port: apiPort + 1,
    strictPort: true,
    proxy: Object.fromEntries(['/api', '/help', '/dev', '/health'].map((path) => [path, api])),
  },
});
