import {
  actionsFile,
  partOf,
  policyFile,
  ruleOf,
  strictestRule,
  withAction,
  withMount,
  withPart,
  withPermission,
  withRouter,
  withRule,
} from './edit/edit-tables.ts';
import type { Order } from './order.ts';
import { Refusal } from './refusal.ts';
import { contractFile } from './slice/contract-file.ts';
import { queriesPath, queryName, withQuery } from './slice/query-function.ts';
import { testFile } from './slice/test-file.ts';
import { verbFile } from './slice/verb-file.ts';

export type Change = { readonly path: string; readonly text: string; readonly isNew: boolean };
export type Read = (path: string) => string | undefined;

/** Every file that the action adds or changes; nothing is written before all of them fit. */
export function planAction(order: Order, read: Read): Change[] {
  const { feature, file } = order;
  const created = [
    `packages/contracts/src/${feature}/${file}.ts`,
    `packages/core/src/${feature}/${file}.ts`,
    `packages/core/src/${feature}/${file}.db.test.ts`,
  ];
  for (const path of created) {
    if (read(path) !== undefined) throw new Refusal(`${order.action} exists: there is a ${path}.`);
  }
  const queries = read(queriesPath(order));
  if (queries?.includes(`function ${queryName(order)}(`)) {
    throw new Refusal(
      `${queriesPath(order)} has a function ${queryName(order)} already: choose another verb.`,
    );
  }
  const changes: Change[] = [];
  const write = (path: string, make: (existing: string | undefined) => string): void => {
    const existing = read(path);
    const text = make(existing);
    if (text !== existing) changes.push({ path, text, isNew: existing === undefined });
  };
  const edit = (path: string, make: (existing: string) => string): void =>
    write(path, (existing) => {
      if (existing === undefined)
        throw new Refusal(`${path} is missing: is this the root of the repository?`);
      return make(existing);
    });

  const rule = ruleOf(read(policyFile) ?? '', order.permission) ?? strictestRule(order);
  write(created[0] ?? '', () => contractFile(order));
  write(partOf(order), (text) => withAction(text, order));
  edit(actionsFile, (text) => withPart(text, order));
  if (order.scope !== 'public') {
    edit('packages/contracts/src/kernel/permissions.ts', (text) => withPermission(text, order));
    edit(policyFile, (text) => withRule(text, order));
  }
  write(queriesPath(order), (text) => withQuery(text, order));
  write(created[1] ?? '', () => verbFile(order));
  write(created[2] ?? '', () => testFile(order, rule));
  write(`apps/api/src/router/${feature}-router.ts`, (text) => withMount(text, order));
  edit('apps/api/src/router/app-router.ts', (text) => withRouter(text, order));
  return changes;
}
