import type { Permission } from '@atrium/contracts/kernel/permissions';
import type { Ability } from '@atrium/contracts/organization/organization-view';
import type { ActorRow } from '@atrium/db/session/session-queries';
import { decide } from '@atrium/permissions/gate';

/** Whoever asks: a signed-in person, and their membership when the action belongs to an organization. */
export type Actor = ActorRow & {
  /** For abilities in views; the action itself has been decided before the handler runs. */
  readonly may: (permission: Permission) => Ability;
};

export function toActor(row: ActorRow): Actor {
  const may = (permission: Permission): Ability => {
    const decision = decide({ role: row.role, billingRight: row.billingRight ?? false }, permission);
    return { allowed: decision.allowed, missing: decision.allowed ? null : decision.missing };
  };
  return { ...row, may };
}
