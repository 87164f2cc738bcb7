import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

/** What a browser downloads for these exports, minified and compressed. */
const sizeOf = async (source: string): Promise<number> => {
  const entry = 'virtual:entry';
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : id.startsWith('./') ? `${import.meta.dirname}/${id}` : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: {
      write: false,
      target: 'es2024',
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const main = code.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  return main?.type === 'chunk' ? gzipSync(main.code, { level: 9 }).length : Number.POSITIVE_INFINITY;
};

test('NFR the runtime that every page needs is at most 1.5 kB', { timeout: 60_000 }, async () => {
  const size = await sizeOf(`
    export { translator } from './translator.ts';
    export { errorMessage, fieldErrorMessage } from './error-message.ts';
    export { formatNumber } from './format-number.ts';
    export { formatMoney } from './format-money.ts';
    export { formatDate, formatDateTime } from './format-date.ts';
    export { formatRelative } from './format-relative.ts';
  `);
  expect(size).toBeLessThanOrEqual(1500);
});
