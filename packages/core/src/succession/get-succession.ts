import { getSuccession } from '@atrium/contracts/succession/get-succession';
import { implement } from '../kernel/implement.ts';
import { viewSuccession } from './view-succession.ts';

export const getSuccessionVerb = implement(getSuccession, async ({ tenant, actor }) => ({
  request: await viewSuccession(tenant, actor),
}));
