import { updateOrganizationLogo } from '@atrium/contracts/organization/update-organization-logo';
import { replaceOrganizationImage } from '@atrium/db/image/image-queries';
import { lockOrganization } from '@atrium/db/organization/organization-queries';
import { drawImage } from '../image/draw-image.ts';
import { implementPrepared } from '../kernel/implement.ts';
import { viewOrganization } from './organization-view.ts';

/** Twice the 270 × 70 px of the screen, for those with twice the dots (ORG-4). */
const drawn = { width: 540, height: 140, fit: 'inside' } as const;

export const updateOrganizationLogoVerb = implementPrepared(
  updateOrganizationLogo,
  async ({ input, file, fail }) =>
    (await drawImage(await file(), { crop: input.crop, ...drawn })) ??
    fail('image.unreadable', {}, { field: 'file' }),
  async ({ tenant, actor, host, now, audit, prepared: image }) => {
    // Two at once: the later one stays, and there is never more than one.
    await lockOrganization(tenant);
    await replaceOrganizationImage(tenant, image, now);
    audit.organization(tenant.organizationId, { after: { width: image.width, height: image.height } });
    return viewOrganization(tenant, actor, now, host);
  },
);
