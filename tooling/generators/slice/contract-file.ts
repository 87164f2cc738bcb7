import { toCamel, toPlural } from '../names.ts';
import type { Order } from '../order.ts';

/** contracts: what the action is. */
export function contractFile(order: Order): string {
  const { action, kind, scope, constant, permission } = order;
  const open = scope === 'public';
  const fields = ['OrganizationId', 'UserId'].filter((name) => idField(order).includes(name));
  const own = scope === 'organization' ? 'organizationId: OrganizationId' : '';
  return `
    import { z } from 'zod';
    ${fields.length > 0 ? `import { ${fields.join(', ')} } from '../fields.ts';` : ''}
    import { defineAction } from '../kernel/define-action.ts';
    ${open ? "import { open } from '../kernel/permissions.ts';" : ''}

    export const ${constant} = defineAction({
      name: '${action}',
      kind: '${kind}',
      scope: '${scope}',
      permission: ${open ? `open('${permission}')` : `'${permission}'`},
      input: z.object({${own && ` ${own} `}}),
      output: ${outputSchema(order)},
      errors: [],
      ${open ? "rateLimit: { limit: 60, windowSeconds: 900, by: 'address' }," : ''}
    });`;
}

function outputSchema(order: Order): string {
  if (order.scope === 'public') return 'z.object({ done: z.boolean() })';
  const view = `z.object({ id: ${idField(order)} })`;
  return isList(order) ? `z.object({ ${listKey(order)}: z.array(${view}) })` : view;
}

const idField = ({ scope }: Order): string =>
  scope === 'public' ? '' : scope === 'organization' ? 'OrganizationId' : 'UserId';

export const isList = ({ key, scope }: Order): boolean => key === 'list' && scope !== 'public';
/** The name of a list in its answer: `workTeams`. */
export const listKey = ({ feature }: Order): string => toCamel(toPlural(feature));
