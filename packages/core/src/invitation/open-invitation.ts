import { openInvitation } from '@atrium/contracts/invitation/open-invitation';
import { implementSystem } from '../kernel/implement-system.ts';
import { requireInvitation } from './invitation-state.ts';

export const openInvitationVerb = implementSystem(openInvitation, ({ input, now, transaction }) =>
  transaction(async ({ system, audit }) => {
    audit.unchanged();
    const found = await requireInvitation(system, input, now, { lock: false });
    return {
      email: found.email,
      organizationName: found.organizationName,
      invitedBy: `${found.inviterFirstName} ${found.inviterLastName}`,
      role: found.role,
      billingRight: found.billingRight,
      message: found.message,
      teams: [...found.teams],
      products: [...found.products],
      expiresAt: found.expiresAt.toISOString(),
      hasAccount: found.accountId !== null,
    };
  }),
);
