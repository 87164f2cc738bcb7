import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { ImageCrop } from '../image-crop.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { OrganizationView } from './organization-view.ts';

/** PNG, JPEG, WebP or SVG, drawn anew to fit 270 × 70 px on a screen with twice the dots (ORG-4). */
export const updateOrganizationLogo = defineAction({
  name: 'organization.updateLogo',
  kind: 'mutation',
  scope: 'organization',
  permission: 'organization.update',
  input: z.object({ organizationId: OrganizationId, crop: ImageCrop.default(null) }),
  output: OrganizationView,
  errors: ['image.unreadable'],
  file: { maxBytes: limits.logoBytes },
  rateLimit: { limit: 30, windowSeconds: 3600, by: 'actor' },
});
