import { unpackPolicy } from '../engine/wire-policy.ts';
import { atriumRules } from '../generated/atrium-rules.ts';
import type { AtriumPolicy } from '../policy/atrium-policy.ts';

/** The product's policy without compiler and source: what the portal bundles. */
export const browserPolicy = unpackPolicy<AtriumPolicy>(atriumRules);
