import { z } from 'zod';
import { line, Moment, Uuid } from '../fields.ts';
import { Ability } from '../organization/organization-view.ts';
import { tokenLimits } from './token-limits.ts';
import { tokenScopes } from './token-scopes.ts';

export const TokenName = line(tokenLimits.name);

/** A token without its secret, which is shown once when it is made (API-4). */
export const ApiTokenView = z.object({
  id: Uuid,
  name: z.string(),
  scopes: z.array(z.enum(tokenScopes)),
  /** Its creator, as whom it acts. */
  accountId: Uuid,
  createdBy: z.string(),
  createdAt: Moment,
  /** Null = until it is revoked. */
  endsAt: Moment.nullable(),
  /** Exact to five minutes; null = never used. */
  lastUsedAt: Moment.nullable(),
  can: z.object({ revoke: Ability }),
});
export type ApiTokenView = z.output<typeof ApiTokenView>;
