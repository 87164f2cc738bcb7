import type { OrganizationId } from '@atrium/contracts/fields';
import { newId } from '@atrium/db/client/new-id';
import { type SystemScope, tenantScope } from '@atrium/db/client/scopes';
import { insertGrants } from '@atrium/db/permission/grant-queries';
import { insertProducts } from '@atrium/db/product/demo-products';
import { insertTeamMembers } from '@atrium/db/team/team-member-queries';
import { insertTeam } from '@atrium/db/team/team-queries';

type DemoProduct = {
  readonly type: string;
  readonly name: string;
  readonly parts?: { readonly type: string; readonly names: readonly string[] };
};

const demoProducts: readonly DemoProduct[] = [
  { type: 'product.domain', name: 'demo.example' },
  {
    ...{ type: 'product.hosting', name: 'Demo website' },
    parts: { type: 'product.hosting.site', names: ['www.demo.example', 'shop.demo.example'] },
  },
  {
    ...{ type: 'product.mail_service', name: 'Demo mail' },
    parts: {
      type: 'product.mail_service.mailbox',
      names: ['info@demo.example', 'sales@demo.example', 'support@demo.example'],
    },
  },
  {
    ...{ type: 'product.drive', name: 'Demo drive' },
    parts: { type: 'product.drive.folder', names: ['Contracts', 'Marketing', 'Projects'] },
  },
  { type: 'product.backup', name: 'Demo backup' },
  { type: 'product.premium_support', name: 'Demo premium support' },
];

export type DemoPeople = { readonly collaborator?: string; readonly external?: string };

/** Products with parts; a work team with a folder, and somebody from outside with one mailbox. */
export async function seedDemoAccess(
  { db }: SystemScope,
  organizationId: OrganizationId,
  { collaborator, external }: DemoPeople,
  now: Date,
): Promise<void> {
  const tenant = tenantScope(db, organizationId);
  const products = demoProducts.map((product) => ({ ...product, id: newId(), createdAt: now }));
  const parts = products.flatMap(({ id: productId, parts: made }) =>
    (made?.names ?? []).map((name) => ({
      id: newId(),
      type: made?.type ?? '',
      name,
      productId,
      createdAt: now,
    })),
  );
  await insertProducts(
    tenant,
    products.map(({ id, type, name, createdAt }) => ({ id, type, name, createdAt })),
    parts,
  );
  const grant = (principalId: string, principalKind: 'member' | 'team', name: string, level: string) => {
    const thing = [...products, ...parts].find((one) => one.name === name);
    return {
      ...{
        id: newId(),
        principalId,
        principalKind,
        resourceType: thing?.type ?? '',
        resourceId: thing?.id ?? null,
      },
      ...{ level, endsAt: null, grantedBy: null, reason: '', createdAt: now },
    };
  };
  const teamId = newId();
  const details = {
    name: 'Demo Editors',
    description: 'They write what the demo website says.',
    colour: 'teal',
  } as const;
  await insertTeam(tenant, { ...details, id: teamId, createdAt: now });
  await insertGrants(tenant, [
    grant(teamId, 'team', 'Demo website', 'technical'),
    grant(teamId, 'team', 'Marketing', 'write'),
    ...(collaborator ? [grant(collaborator, 'member', 'Projects', 'read')] : []),
    ...(external ? [grant(external, 'member', 'info@demo.example', 'send')] : []),
  ]);
  if (!collaborator) return;
  const place = { teamId, accountIds: [collaborator], endsAt: null, announcedEnd: null, now };
  await insertTeamMembers(tenant, place);
}
