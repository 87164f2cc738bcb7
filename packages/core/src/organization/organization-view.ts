import type { OrganizationView } from '@atrium/contracts/organization/organization-view';
import type { TenantScope } from '@atrium/db/client/scopes';
import { getOrganizationRow } from '@atrium/db/organization/organization-queries';
import type { z } from 'zod';
import type { Actor } from '../kernel/actor.ts';
import type { Host } from '../kernel/host.ts';
import { readerAccess } from '../kernel/reader-access.ts';
import { zoneOf } from './organization-day.ts';

/** The organization as this member sees it, with what they may do to it. */
export async function viewOrganization(
  tenant: TenantScope,
  actor: Actor,
  now: Date,
  host: Pick<Host, 'seller'>,
): Promise<z.input<typeof OrganizationView>> {
  const row = await getOrganizationRow(tenant, now);
  if (actor.role === null) throw new Error('An organization is only shown to its members.');
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    postalAddress: {
      line1: row.line1,
      line2: row.line2,
      postalCode: row.postalCode,
      city: row.city,
      country: row.country,
    },
    phone: row.phone,
    vatNumber: row.vatNumber,
    documentLocale: row.documentLocale,
    currency: row.currency,
    timeZone: zoneOf(host, row),
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    logoKey: row.logoKey,
    role: actor.role,
    legalRepresentatives: row.legalRepresentatives ?? [],
    can: {
      update: actor.may('organization.update'),
      readActivity: actor.may('audit.read'),
      updateSecurity: actor.may('organization.update_security'),
      delete: actor.may('organization.delete'),
    },
    access: readerAccess(actor.context, { type: 'organization', id: row.id }, now),
  };
}
