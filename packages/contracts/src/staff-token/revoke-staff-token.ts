import { z } from 'zod';
import { Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

export const revokeStaffToken = defineAction({
  name: 'staffToken.revoke',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.token.revoke',
  byToken: false,
  input: z.object({ staffTokenId: Uuid }),
  output: z.object({}),
  errors: ['request.not_found'],
});
