import { z } from 'zod';
import { line, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { accessServices, longestAccessHours, shortestAccessHours } from './support-access-types.ts';
import { SupportAccessView, SupportService } from './support-access-view.ts';

/** Lets support work on chosen services for a time, by whoever may give access to each of them (SUP-3). */
export const grantSupportAccess = defineAction({
  name: 'supportAccess.grant',
  kind: 'mutation',
  scope: 'organization',
  permission: 'support_access.grant',
  input: z.object({
    organizationId: OrganizationId,
    services: z.array(SupportService).min(1).max(accessServices),
    hours: z.number().int().min(shortestAccessHours).max(longestAccessHours),
    reason: line(limits.supportReason),
  }),
  output: SupportAccessView,
  errors: ['support_access.too_many'],
  rateLimit: { limit: 30, windowSeconds: 3600, by: 'actor' },
});
