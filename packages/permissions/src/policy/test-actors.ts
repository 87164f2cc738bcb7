import type { ActorContext } from '../engine/actor-context.ts';
import type { ActorRows, GrantRow, MemberRow } from '../engine/actor-rows.ts';
import { buildActorContext } from '../engine/build-actor-context.ts';
import { compiledAtriumPolicy as policy } from './compiled-atrium-policy.ts';

/** Actors and resources that the tests of the policy share. */
export const now = Date.UTC(2026, 0, 1);
export const HOUR = 3_600_000;
export const organization = { type: 'organization', id: 'o' } as const;
export const hosting = { type: 'product.hosting', id: 'h' } as const;
export const site = { type: 'product.hosting.site', id: 's', parentIds: ['h'] } as const;

export const member = (role: string, more: Partial<MemberRow> = {}): MemberRow => ({
  role,
  flags: [],
  blocked: false,
  endsAt: null,
  ...more,
});

let serial = 0;
export const grant = (
  type: string,
  resourceId: string | null,
  level: string,
  more: Partial<GrantRow> = {},
): GrantRow => {
  serial += 1;
  return { grantId: `g${serial}`, principalId: 'me', type, resourceId, level, endsAt: null, ...more };
};

export const context = (rows: Partial<ActorRows>): ActorContext =>
  buildActorContext(policy, {
    organizationId: 'o',
    principalId: 'me',
    staff: false,
    member: null,
    teams: [],
    grants: [],
    token: null,
    ...rows,
  });

export const of = (role: string, more: Partial<ActorRows> = {}): ActorContext =>
  context({ member: member(role), ...more });
