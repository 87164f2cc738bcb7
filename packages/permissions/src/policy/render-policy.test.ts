import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { atriumPolicy } from './atrium-policy.ts';
import { renderBrowserTable, renderPolicyPage } from './render-policy.ts';

describe('rendered files', () => {
  const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  test('docs/permissions.md shows the policy as it is: run `node packages/permissions/scripts/render-policy-table.ts` when this fails', () => {
    expect(file('../../../../docs/permissions.md')).toBe(renderPolicyPage(atriumPolicy));
  });
  test('so does the browser’s table', () => {
    expect(file('../generated/atrium-rules.ts')).toBe(renderBrowserTable(atriumPolicy));
  });
});
