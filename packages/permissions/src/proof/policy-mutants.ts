import { type CompiledAction, type CompiledPolicy, NO_TOKEN } from '../engine/compiled-policy.ts';
import { realEngine } from './engine-under-test.ts';
import type { Mutant } from './mutant.ts';

/** The engine under another reading of the policy. */
function misread(
  name: string,
  bend: (rule: CompiledAction, policy: CompiledPolicy) => Partial<CompiledAction>,
): Mutant {
  return misreadPolicy(name, (policy) => ({
    ...policy,
    actions: new Map([...policy.actions].map(([key, rule]) => [key, { ...rule, ...bend(rule, policy) }])),
  }));
}

function misreadPolicy(name: string, bend: (policy: CompiledPolicy) => CompiledPolicy): Mutant {
  return { name, engine: (policy) => ({ ...realEngine(bend(policy)), policy }) };
}

export const policyMutants: readonly Mutant[] = [
  misread('ignores the parents', (rule) => ({ masks: rule.masks.slice(0, 1) })),
  misread('ignores the resource itself', (rule) => ({
    masks: rule.masks.map((mask, up) => (up === 0 ? 0 : mask)),
  })),
  misread('looks one parent too far', (rule) => ({ masks: [0, ...rule.masks].slice(0, rule.chain.length) })),
  misread('walks the parents in the wrong direction', (rule) => ({ masks: rule.masks.toReversed() })),
  misread('forgets that levels imply others', (rule) => ({ masks: rule.masks.map((mask) => mask & -mask) })),
  misread('takes any level for enough', (rule) => ({
    masks: rule.masks.map((mask) => (mask === 0 ? 0 : 0x7fffffff)),
  })),
  misread('is one rank too generous', (rule) => ({ rank: rule.rank === 0 ? 0 : rule.rank + 1 })),
  misread('is one rank too strict', (rule) => ({ rank: Math.max(0, rule.rank - 1) })),
  misread('forgets flags', () => ({ flags: 0 })),
  misread('asks for no scope', () => ({ scopes: -1 })),
  misread('lets no token do anything', () => ({ scopes: NO_TOKEN })),
  misreadPolicy('lets every role hold every flag', (policy) => ({
    ...policy,
    flagRanks: policy.flagRanks.map(() => policy.roles.length),
  })),
  misreadPolicy('forgets oneself', (policy) => ({ ...policy, self: null })),
  misreadPolicy('forgets what belonging to a team gives', (policy) => ({ ...policy, group: null })),
];
