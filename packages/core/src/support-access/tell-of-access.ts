import type { ResourceType } from '@atrium/contracts/product/product-types';
import type { SystemScope, TenantScope } from '@atrium/db/client/scopes';
import { findOrganizationName } from '@atrium/db/succession/succession-queries';
import { type AccessRow, listAccessRecipients } from '@atrium/db/support/access-queries';
import type { TemporaryAccessStage } from '@atrium/mail/templates/temporary-access';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';

type Parts = {
  readonly scope: TenantScope | SystemScope;
  readonly host: Pick<Host, 'publicUrl'>;
  readonly outbox: Outbox;
};

/** Tells whoever gave it and the legal representatives; the link leads to the page with what support did (SUP-3). */
export async function tellOfAccess(
  { scope, host, outbox }: Parts,
  access: AccessRow,
  stage: TemporaryAccessStage,
  by: string,
): Promise<void> {
  const { organizationId, id, reason, grantedBy } = access;
  const organizationName = (await findOrganizationName(scope, organizationId)) ?? '';
  for (const { email, firstName, locale } of await listAccessRecipients(scope, organizationId, grantedBy)) {
    outbox.mail(
      { email, locale },
      {
        template: 'temporaryAccess',
        params: {
          ...{ stage, firstName, organizationName, by, reason },
          services: access.services.map(({ type, name }) => ({ type: type as ResourceType, name })),
          endsAt: (access.endedAt ?? access.endsAt).toISOString(),
          link: `${host.publicUrl}/o/${organizationId}/support/access/${id}`,
        },
      },
    );
  }
}
