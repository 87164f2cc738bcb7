import type { OrganizationEvent } from '@atrium/contracts/audit/organization-event';
import type { StaffEvent } from '@atrium/contracts/audit/staff-event';

type GroupOf<Name> = Name extends `${infer Group}.${string}` ? Group : never;

type TextsOf<Event extends string> = {
  readonly [G in GroupOf<Event>]: {
    readonly [E in Event as E extends `${G}.${infer Leaf}` ? Leaf : never]: string;
  };
};

/** One text for each event that an activity log can hold, grouped by what stands before the dot (AUD-1). */
export type EventTexts = TextsOf<OrganizationEvent>;

/** One text for each action of the staff, which all are recorded (AUD-1). */
export type StaffEventTexts = TextsOf<StaffEvent>;
