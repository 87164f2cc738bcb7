import { grantSupportAccess } from '@atrium/contracts/support-access/grant-support-access';
import {
  runningAccesses,
  type SupportedType,
  supportLevels,
} from '@atrium/contracts/support-access/support-access-types';
import { newId } from '@atrium/db/client/new-id';
import { lockOrganization } from '@atrium/db/organization/organization-queries';
import { findResources } from '@atrium/db/product/product-queries';
import {
  type AccessService,
  countRunningAccesses,
  findAccess,
  insertAccess,
} from '@atrium/db/support/access-queries';
import { implement } from '../kernel/implement.ts';
import { viewAccess } from './access-view.ts';
import { tellOfAccess } from './tell-of-access.ts';

export const grantSupportAccessVerb = implement(grantSupportAccess, async (context) => {
  const { input, tenant, actor, now, host, audit, outbox, demand, fail, notFound } = context;
  const { organizationId } = tenant;
  // Two at once are counted one after the other.
  await lockOrganization(tenant);
  if ((await countRunningAccesses(tenant, now)) >= runningAccesses)
    return fail('support_access.too_many', { max: runningAccesses });
  for (const { type, resourceId } of input.services) {
    if (resourceId === null) await demand('product.grant_support_access', null, type);
    else if ((await demand('product.grant_support_access', resourceId)).type !== type) return notFound();
  }
  const ids = input.services.flatMap(({ resourceId }) => resourceId ?? []);
  const products = await findResources(tenant, ids);
  const services = unrepeated(input.services).map(
    ({ type, resourceId }): AccessService => ({
      ...{ type, resourceId, level: supportLevels[type] },
      name: resourceId === null ? '' : (products.get(resourceId)?.name ?? ''),
    }),
  );
  const access = {
    ...{ id: newId(), grantedBy: actor.accountId, reason: input.reason, createdAt: now },
    endsAt: new Date(now.getTime() + input.hours * 3_600_000),
  };
  await insertAccess(tenant, access, services);
  audit.organization(organizationId, {
    targetId: access.id,
    after: { services, reason: input.reason, endsAt: access.endsAt.toISOString() },
  });
  const row = (await findAccess(tenant, { organizationId, id: access.id })) ?? notFound();
  await tellOfAccess({ scope: tenant, host, outbox }, row, 'granted', row.grantedByName);
  return viewAccess(row, now);
});

type Service = { readonly type: SupportedType; readonly resourceId: string | null };

const unrepeated = (services: readonly Service[]): readonly Service[] => [
  ...new Map(services.map((service) => [`${service.type} ${service.resourceId}`, service])).values(),
];
