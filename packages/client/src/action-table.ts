import { type ActionFacts, describeActions } from './action-facts.ts';

/** Read from the contracts here; written out in the published package, which carries none of them. */
export const actionTable: Readonly<Record<string, ActionFacts>> = describeActions();
