import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { policyFile } from './edit/edit-tables.ts';
import { format } from './format.ts';
import { type Order, readOrder } from './order.ts';
import { planAction } from './plan.ts';
import { Refusal } from './refusal.ts';
import { queriesPath, queryName } from './slice/query-function.ts';

/** The policy's page and the table that the browser carries are made from the policy. */
const renderScript = 'packages/permissions/scripts/render-policy-table.ts';
const root = join(import.meta.dirname, '../..');

function generate(args: readonly string[]): void {
  const order = readOrder(args);
  const read = (path: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
  const changes = planAction(order, read).map((change) => ({
    ...change,
    text: format(change.path, change.text),
  }));
  for (const { path, text } of changes) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  if (changes.some(({ path }) => path === policyFile))
    execFileSync(process.execPath, [join(root, renderScript)]);
  const files = changes.map(({ path, isNew }) => `  ${isNew ? 'new    ' : 'changed'} ${path}`);
  console.log(`${order.action}: ${order.scope} ${order.kind}\n${files.join('\n')}\n\n${nextSteps(order)}`);
}

function nextSteps(order: Order): string {
  const { feature, file, scope, permission } = order;
  const steps = [
    `Say what goes in and out, and what can go wrong: packages/contracts/src/${feature}/${file}.ts.`,
    `Write the real statement: ${queryName(order)} in ${queriesPath(order)}.`,
    `Write what happens, and what the audit record says: packages/core/src/${feature}/${file}.ts.`,
    `Name the rules and prove every error: packages/core/src/${feature}/${file}.db.test.ts.`,
    scope === 'public'
      ? 'Have a second person look at it: a public action passes no gate.'
      : `Decide who holds ${permission}: ${policyFile} has the strictest rule for now; then node ${renderScript}.`,
    'Read the reviewed lists in apps/api/src/router/router.test.ts and actors.db.test.ts and give the action its lines there.',
    `npm run check, then npm test -- packages/core/src/${feature}/${file}.db.test.ts`,
  ];
  return `Next:\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`;
}

try {
  generate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
