import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Environment } from '../http/create-app.ts';
import { describeApi } from './describe-api.ts';
import { renderDocsPage } from './docs-page.ts';

const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
} as const;

type Parts = { readonly brand: string; readonly publicUrl: string };

/** What tools in other languages are made from, and the same for people. Made when it is first asked for. */
export function mountDocs(app: Hono<Environment>, { brand, publicUrl }: Parts): void {
  let json: string | undefined;
  let page: string | undefined;
  const style = readFileSync(join(import.meta.dirname, 'docs.css'), 'utf8');
  app.get('/api/openapi.json', (c) => {
    json ??= JSON.stringify(describeApi(brand, publicUrl));
    return c.body(json, 200, { ...headers, 'content-type': 'application/json; charset=utf-8' });
  });
  app.get('/api/docs', async (c) => {
    page ??= await renderDocsPage(describeApi(brand, publicUrl));
    return c.html(page, 200, headers);
  });
  app.get('/api/docs.css', (c) =>
    c.body(style, 200, { ...headers, 'content-type': 'text/css; charset=utf-8' }),
  );
}
