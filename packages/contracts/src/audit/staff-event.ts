import type { actions } from '../actions.ts';

type Actions = typeof actions;
type AllActions = { [F in keyof Actions]: Actions[F][keyof Actions[F]] }[keyof Actions];

/** What the staff's own record can name: each of their actions, looks included (AUD-1). */
export type StaffEvent = Extract<AllActions, { scope: 'staff' }>['name'];
