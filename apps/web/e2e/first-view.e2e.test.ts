import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { locales } from '@atrium/contracts/locale';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist');

type Route = {
  readonly path: string;
  readonly modules: readonly string[];
  readonly locales: Readonly<Record<string, readonly string[]>>;
};

const { routes } = JSON.parse(readFileSync(join(dist, 'preload.json'), 'utf8')) as { routes: Route[] };
const entries = [
  ...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/src="(\/assets\/[^"]+\.js)"/g),
].map(([, path = '']) => path);

/** As a browser that accepts only gzip gets it. */
const gzipped = (path: string): number => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;

test.each([
  { address: '/sign-in', most: 35_000 },
  { address: '/o/0199', most: 80_000 },
])(
  'the first view of $address loads at most $most bytes of script, in each language',
  ({ address, most }) => {
    const route = routes.find(({ path }) => new RegExp(path).test(address));
    for (const locale of locales) {
      const files = [...new Set([...entries, ...(route?.modules ?? []), ...(route?.locales[locale] ?? [])])];
      expect(files.length).toBeGreaterThan(3);
      const sizes = files.map((file) => [file, gzipped(file)] as const);
      const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
      expect(total, `${locale}: ${sizes.map((size) => size.join(' ')).join(', ')}`).toBeLessThanOrEqual(most);
    }
  },
);
