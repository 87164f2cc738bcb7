import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atriumPolicy } from '../src/policy/atrium-policy.ts';
import { renderBrowserTable, renderPolicyPage } from '../src/policy/render-policy.ts';

const write = (relative: string, text: string) => {
  const path = fileURLToPath(new URL(relative, import.meta.url));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

write('../../../docs/permissions.md', renderPolicyPage(atriumPolicy));
write('../src/generated/atrium-rules.ts', renderBrowserTable(atriumPolicy));
