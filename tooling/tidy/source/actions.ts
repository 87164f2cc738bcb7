import { dirname, join } from 'node:path/posix';
import { parse, visit } from './parse.ts';
import type { TextFile } from './repository.ts';

/** One entry of contracts/src/actions.ts. */
export type ActionEntry = {
  readonly feature: string;
  /** The key in the router. */
  readonly key: string;
  /** The constant of the contract: `createOrganization`. */
  readonly constant: string;
  /** Folder and file of the contract: `organization/create-organization`. */
  readonly file: string;
};

/** Reads the table of actions, or the part of it that a large feature keeps in its own folder, as it is written. */
export function readActions(table: TextFile): ActionEntry[] {
  const folder = dirname(table.path.replace('packages/contracts/src/', ''));
  const files = new Map<string, string>();
  for (const { moduleRequest, entries } of parse(table).module.staticImports) {
    const file = join(folder, moduleRequest.value).replace(/\.ts$/, '');
    for (const { localName } of entries) files.set(localName.value, file);
  }
  const found: ActionEntry[] = [];
  visit(table, {
    VariableDeclarator: ({ id, init }) => {
      const value = init?.type === 'TSAsExpression' ? init.expression : init;
      if (id.type !== 'Identifier' || !/^(a|\w+A)ctions$/.test(id.name)) return;
      if (value?.type !== 'ObjectExpression') return;
      for (const feature of value.properties) {
        if (feature.type !== 'Property' || feature.key.type !== 'Identifier') continue;
        if (feature.value.type !== 'ObjectExpression') continue;
        for (const action of feature.value.properties) {
          if (action.type !== 'Property' || action.key.type !== 'Identifier') continue;
          if (action.value.type !== 'Identifier') continue;
          const constant = action.value.name;
          const file = files.get(constant) ?? '';
          found.push({ feature: feature.key.name, key: action.key.name, constant, file });
        }
      }
    },
  });
  return found;
}
