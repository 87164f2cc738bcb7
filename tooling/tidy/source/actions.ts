import { dirname, join } from 'node:path/posix';
import type { ESTree } from 'rolldown/utils';
import { parse, visit } from './parse.ts';
import type { TextFile } from './repository.ts';

/** One action of contracts/src/actions.ts. */
export type ActionEntry = {
  readonly feature: string;
  /** The key in the router. */
  readonly key: string;
  /** The constant of the contract: `createOrganization`. */
  readonly constant: string;
  /** Folder and file of the contract: `organization/create-organization`. */
  readonly file: string;
};

type Read = (path: string) => string | undefined;

const contracts = 'packages/contracts/src';

/** Follows the table of actions into the part of each feature. What is written in another way is an error, not passed over. */
export function readActions(read: Read): ActionEntry[] {
  const table = textFile(`${contracts}/actions.ts`, read);
  const files = importedFrom(table);
  return entriesOf(table, 'actions').flatMap((part) => {
    const file = part.constant && files.get(part.constant);
    if (part.key !== null || !file) throw new Error(`${table.path}: ${part.text} is no part of a feature.`);
    return actionsIn(textFile(`${contracts}/${file}.ts`, read), part.constant);
  });
}

function actionsIn(part: TextFile, name: string): ActionEntry[] {
  const files = importedFrom(part);
  return entriesOf(part, name).flatMap((feature) =>
    (feature.inner ?? [unreadable(part, feature)]).map((action) => {
      const file = action.constant && files.get(action.constant);
      if (feature.key === null || action.key === null || !file) return unreadable(part, action);
      return { feature: feature.key, key: action.key, constant: action.constant, file };
    }),
  );
}

function unreadable({ path }: TextFile, { text }: Entry): never {
  throw new Error(`${path}: ${text} is no action, or not imported from its contract.`);
}

function textFile(path: string, read: Read): TextFile {
  const text = read(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return { path, text };
}

/** Where each imported constant comes from, below the contracts. */
function importedFrom(table: TextFile): ReadonlyMap<string, string> {
  const folder = dirname(table.path).replace(contracts, '.');
  const files = new Map<string, string>();
  for (const { moduleRequest, entries } of parse(table).module.staticImports) {
    const file = join(folder, moduleRequest.value).replace(/\.ts$/, '');
    for (const { localName } of entries) files.set(localName.value, file);
  }
  return files;
}

/** One line of an object: `key: constant`, `key: { … }` or, without a key, `...constant`. */
type Entry = {
  readonly text: string;
  readonly key: string | null;
  readonly constant: string | null;
  readonly inner: readonly Entry[] | null;
};

function entriesOf(table: TextFile, name: string): readonly Entry[] {
  let found: readonly Entry[] | null = null;
  visit(table, {
    VariableDeclarator: ({ id, init }) => {
      const value = init?.type === 'TSAsExpression' ? init.expression : init;
      if (id.type === 'Identifier' && id.name === name) found = value ? inside(table, value) : null;
    },
  });
  if (found === null) throw new Error(`${table.path} has no object ${name}.`);
  return found;
}

function inside(table: TextFile, value: ESTree.Expression): readonly Entry[] | null {
  if (value.type !== 'ObjectExpression') return null;
  return value.properties.map((property) => {
    const text = table.text.slice(property.start, property.end);
    const held = property.type === 'SpreadElement' ? property.argument : property.value;
    const name = property.type === 'Property' && property.key.type === 'Identifier' && property.key.name;
    return {
      text,
      key: name || null,
      constant: held.type === 'Identifier' ? held.name : null,
      inner: inside(table, held),
    };
  });
}
