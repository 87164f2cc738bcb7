import { successionWaitDays } from '@atrium/contracts/succession/succession-types';
import type { SystemScope, TenantScope } from '@atrium/db/client/scopes';
import { listKnownPeople } from '@atrium/db/succession/succession-queries';
import type { SuccessionStage } from '@atrium/mail/templates/succession';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';

type Parts = {
  readonly scope: TenantScope | SystemScope;
  readonly host: Pick<Host, 'publicUrl'>;
  readonly outbox: Outbox;
};
type About = {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly requestedBy: string;
};

/** Tells everyone known how a request stands; the link leads to the page with the button that stops it (ORG-9). */
export async function tellOfSuccession(
  { scope, host, outbox }: Parts,
  { organizationId, organizationName, requestedBy }: About,
  stage: SuccessionStage,
): Promise<void> {
  const people = await listKnownPeople(scope, organizationId, requestedBy);
  const asker = people.find(({ id }) => id === requestedBy);
  for (const { email, firstName, locale } of people) {
    outbox.mail(
      { email, locale },
      {
        template: 'succession',
        params: {
          ...{ stage, firstName, organizationName, waitDays: successionWaitDays },
          requestedBy: asker?.email ?? '',
          link: `${host.publicUrl}/o/${organizationId}/organization/succession`,
        },
      },
    );
  }
}
