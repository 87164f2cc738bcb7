import { toPascal } from '../names.ts';
import type { Order } from '../order.ts';
import { isList } from './contract-file.ts';

export const scopeType = {
  organization: 'TenantScope',
  account: 'AccountScope',
  public: 'SystemScope',
} as const;

/** `archiveWorkTeamRow`, `listWorkTeamRows`. */
export const queryName = (order: Order): string =>
  isList(order) ? `list${toPascal(order.feature)}Rows` : `${order.constant}Row`;

/**
 * db: a statement that works on the tables there are, and stands where the real one goes. It reads the row that
 * owns the data (a mutation locks it), so that the slice runs from the first moment.
 */
export function queryFunction(order: Order): string {
  const { scope, kind } = order;
  if (scope === 'public') {
    return `
      export function ${queryName(order)}({ db }: SystemScope) {
        return db.selectNoFrom((is) => is.lit(true).as('done')).executeTakeFirstOrThrow();
      }`;
  }
  const [table, key] =
    scope === 'organization' ? ['organization', 'organizationId'] : ['account', 'accountId'];
  return `
    export function ${queryName(order)}({ db, ${key} }: ${scopeType[scope]}) {
      return db
        .selectFrom('${table}')
        .select('id')
        .where('id', '=', ${key})${kind === 'mutation' ? '.forNoKeyUpdate()' : ''}
        ${isList(order) ? '.execute()' : '.executeTakeFirstOrThrow()'};
    }`;
}

export const queriesPath = ({ feature }: Order): string => `packages/db/src/${feature}/${feature}-queries.ts`;

/** The statement in its feature's file: a new one, or at the end of the one that is there. */
export function withQuery(existing: string | undefined, order: Order): string {
  const type = scopeType[order.scope];
  if (existing === undefined) {
    return `import type { ${type} } from '../client/scopes.ts';\n${queryFunction(order)}\n`;
  }
  const text = existing.trimEnd();
  const imported = /import type \{([^}]*)\} from '\.\.\/client\/scopes\.ts';/.exec(text);
  if (!imported)
    return `import type { ${type} } from '../client/scopes.ts';\n${text}\n${queryFunction(order)}\n`;
  const names = (imported[1] ?? '').split(',').map((name) => name.trim());
  const all = [...new Set([...names.filter((name) => name !== ''), type])].sort();
  const line = `import type { ${all.join(', ')} } from '../client/scopes.ts';`;
  return `${text.replace(imported[0], line)}\n${queryFunction(order)}\n`;
}
