import type { Order } from '../order.ts';
import { isList, listKey } from './contract-file.ts';
import { queryName } from './query-function.ts';

/** core: what happens. */
export function verbFile(order: Order): string {
  const { feature, file, constant, scope } = order;
  const implement = scope === 'public' ? 'implementSystem' : 'implement';
  const kernel = scope === 'public' ? 'implement-system' : 'implement';
  return `
    import { ${constant} } from '@atrium/contracts/${feature}/${file}';
    import { ${queryName(order)} } from '@atrium/db/${feature}/${feature}-queries';
    import { ${implement} } from '../kernel/${kernel}.ts';

    export const ${constant}Verb = ${implement}(${constant}, ${handler(order)});`;
}

function handler(order: Order): string {
  const { kind, scope } = order;
  const query = queryName(order);
  if (scope === 'public') {
    if (kind === 'query') return `({ system }) => ${query}(system)`;
    return `({ transaction }) => transaction(async ({ system, audit }) => {
      const row = await ${query}(system);
      audit.unchanged();
      return row;
    })`;
  }
  const own = scope === 'organization' ? 'tenant' : 'own';
  if (kind === 'query') {
    return isList(order)
      ? `async ({ ${own} }) => ({ ${listKey(order)}: await ${query}(${own}) })`
      : `({ ${own} }) => ${query}(${own})`;
  }
  const record =
    scope === 'organization'
      ? 'audit.organization(tenant.organizationId, {})'
      : 'audit.account(own.accountId, {})';
  const answer = isList(order) ? `{ ${listKey(order)}: row }` : 'row';
  return `async ({ ${own}, audit }) => {
    const row = await ${query}(${own});
    ${record};
    return ${answer};
  }`;
}
