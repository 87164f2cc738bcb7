import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { VipView } from './support-view.ts';

/** Null without premium support, and for whoever may not use it (SUP-2). */
export const getVipCode = defineAction({
  name: 'support.getVipCode',
  kind: 'query',
  scope: 'organization',
  permission: 'organization.read',
  input: z.object({ organizationId: OrganizationId }),
  output: z.object({ vip: VipView.nullable() }),
  errors: [],
});
