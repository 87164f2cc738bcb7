import type { OrganizationEvent } from '@atrium/contracts/audit/organization-event';

type GroupOf<Name> = Name extends `${infer Group}.${string}` ? Group : never;

/** One text for each event that an activity log can hold, grouped by what stands before the dot (AUD-1). */
export type EventTexts = {
  readonly [G in GroupOf<OrganizationEvent>]: {
    readonly [E in OrganizationEvent as E extends `${G}.${infer Leaf}` ? Leaf : never]: string;
  };
};
