/** Moments are epoch milliseconds; null = no end. Something that ends at t holds while now < t (MEM-11). */
export type EndsAt = number | null;

/** The actor's membership as stored. */
export interface MemberRow {
  readonly role: string;
  readonly flags: readonly string[];
  /** MEM-8: access off at once, everything kept. */
  readonly blocked: boolean;
  readonly endsAt: EndsAt;
}

/** One team that the actor is in (TEAM-1). */
export interface TeamMembershipRow {
  readonly teamId: string;
  readonly leader: boolean;
  /** TEAM-3: a leader who may add and remove members. */
  readonly managesMembers: boolean;
  readonly endsAt: EndsAt;
}

/** A level on a resource, on a part of one, or (`resourceId` null) on all of a type, those to come included. */
export interface GrantRow {
  readonly grantId: string;
  /** Member, external user, team or staff. */
  readonly principalId: string;
  readonly type: string;
  readonly resourceId: string | null;
  readonly level: string;
  readonly endsAt: EndsAt;
}

/** An API token; revoked ones are not loaded at all (API-4). */
export interface TokenRow {
  readonly tokenId: string;
  readonly scopes: readonly string[];
  readonly endsAt: EndsAt;
}

/** Everything stored about one actor in one organization. */
export interface ActorRows {
  readonly organizationId: string;
  /** The person: for a token its creator (PERM-5). */
  readonly principalId: string;
  /** Staff hold only grants with an end (SUP-3), never a role. */
  readonly staff: boolean;
  readonly member: MemberRow | null;
  readonly teams: readonly TeamMembershipRow[];
  /** Own grants and those of the teams; rows of others are left out. */
  readonly grants: readonly GrantRow[];
  readonly token: TokenRow | null;
}
