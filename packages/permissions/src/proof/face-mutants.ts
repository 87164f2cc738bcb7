import { sourcesAt } from '../engine/actor-context.ts';
import { NEVER } from '../engine/compiled-policy.ts';
import { type EngineUnderTest, realEngine } from './engine-under-test.ts';
import type { Mutant } from './mutant.ts';

/** One face replaced. */
function replace(name: string, bend: (real: EngineUnderTest) => Partial<EngineUnderTest>): Mutant {
  return {
    name,
    engine: (policy) => {
      const real = realEngine(policy);
      return { ...real, ...bend(real) };
    },
  };
}

export const faceMutants: readonly Mutant[] = [
  replace('holds at the moment of the end', (real) => ({
    decide: (context, action, resource, now) => real.decide(context, action, resource, now - 1),
  })),
  replace('ends one millisecond early', (real) => ({
    decide: (context, action, resource, now) => real.decide(context, action, resource, now + 1),
  })),
  replace('caches a decision past its end', (real) => {
    const cache = new Map<string, ReturnType<typeof real.decide>>();
    return {
      decide: (context, action, resource, now) => {
        const key = [context.principalId, context.tokenId, action, resource.id].join();
        const answer = cache.get(key) ?? real.decide(context, action, resource, now);
        cache.set(key, answer);
        return answer;
      },
    };
  }),
  replace('never says until when', (real) => ({
    decide: (context, action, resource, now) => ({
      ...real.decide(context, action, resource, now),
      validUntil: null,
    }),
  })),
  replace('says the first end instead of the last', (real) => ({
    decide: (context, action, resource, now) => {
      const decision = real.decide(context, action, resource, now);
      const ends = sourcesAt(context, resource.id ?? '').map((source) => source.until);
      const first = Math.min(...ends.filter((end) => end > now));
      return decision.validUntil === null
        ? decision
        : { ...decision, validUntil: Math.min(first, decision.validUntil) };
    },
  })),
  replace('forgets the end of the membership in the answer', (real) => ({
    context: (rows) => ({ ...real.context(rows), yes: { allowed: true, validUntil: null } }),
  })),
  replace('lets a part cover its product', (real) => ({
    decide: (context, action, resource, now) => {
      const wider = new Map(context.held);
      const type = real.policy.types.find((one) => one.name === resource.type);
      for (const source of [...context.sources.keys()].flatMap((key) => sourcesAt(context, key))) {
        const part = real.policy.types[source.type];
        if (part?.parents.includes(real.policy.types.indexOf(type as never)) && resource.id !== undefined) {
          if (source.until > now) wider.set(resource.id, source.mask);
        }
      }
      return real.decide({ ...context, held: wider }, action, resource, now);
    },
  })),
  replace('explains what it would have said a moment ago', (real) => ({
    explain: (context, action, resource, now) => real.explain(context, action, resource, now - 1),
  })),
  replace('leaves expired grants out of the reasons', (real) => ({
    explain: (context, action, resource, now) => {
      const { failed, ...rest } = real.explain(context, action, resource, now);
      const kept = failed.map((fact) => (fact.fact === 'level' ? { ...fact, held: [] } : fact));
      return { ...rest, failed: kept };
    },
  })),
  replace('refuses without a reason', (real) => ({
    explain: (context, action, resource, now) => ({
      ...real.explain(context, action, resource, now),
      failed: [],
    }),
  })),
  replace('lists before the grants end', (real) => ({
    plan: (context, action, total, now) => real.plan(context, action, total, now - 1),
  })),
  replace('lists without what is derived', (real) => ({
    plan: (context, action, total, now) => {
      const plan = real.plan(context, action, total, now);
      return 'steps' in plan
        ? { ...plan, steps: plan.steps.map((step) => ({ ...step, derivedIds: [] })) }
        : plan;
    },
  })),
  replace('lists without the teams', (real) => ({
    plan: (context, action, total, now) => {
      const plan = real.plan(context, action, total, now);
      return 'steps' in plan ? { ...plan, principals: plan.principals.slice(0, 1) } : plan;
    },
  })),
  replace('cuts lists off', (real) => ({
    filter: (context, action, index, now) => real.filter(context, action, index, now).slice(0, 2),
  })),
  replace('names no team members as holders', (real) => ({
    who: (rows, action, resource, now) => real.who({ ...rows, teamMembers: [] }, action, resource, now),
  })),
  replace('names blocked members as holders', (real) => ({
    who: (rows, action, resource, now) =>
      real.who(
        { ...rows, members: rows.members.map((one) => ({ ...one, blocked: false })) },
        action,
        resource,
        now,
      ),
  })),
  replace('names expired holders', (real) => ({
    who: (rows, action, resource, now) => real.who(rows, action, resource, now - 1),
  })),
  replace('sends the browser no ends', (real) => ({
    send: (context) => {
      const sources = [...context.sources].map(([key, first]) => [key, { ...first, until: NEVER }] as const);
      return real.send({ ...context, sources: new Map(sources) });
    },
  })),
  replace('redraws the browser too late', (real) => ({
    can: (sent, action, resource, now) => real.can(sent, action, resource, now - 1),
  })),
  replace('keeps a row mask past its end', (real) => ({
    rowMask: (context, resource, now) => real.rowMask(context, resource, now - 1000),
    readRowMask: (row, action, now) => real.readRowMask({ ...row, validUntil: null }, action, now),
  })),
  replace('shifts the bits of a row mask', (real) => ({
    readRowMask: (row, action, now) => real.readRowMask({ ...row, mask: row.mask << 1 }, action, now),
  })),
];
