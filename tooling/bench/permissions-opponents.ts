import { createRequire } from 'node:module';
import { createMongoAbility, type MongoAbility, subject } from '@casl/ability';
import { newEnforcer, newModelFromString } from 'casbin';
import { ACTIONS, type BenchWorld, LEVELS, type Question } from './permissions-world.ts';

const allowedBy = (level: string) => ACTIONS.slice(0, LEVELS.indexOf(level as 'read') + 1);

/** CASL at its best: one rule per level and user, with all ids in one list. */
export function caslAbilities(world: BenchWorld, users: number): ReadonlyMap<string, MongoAbility> {
  return new Map(
    world.users.slice(0, users).map((user) => {
      const rules = LEVELS.map((level) => ({
        action: [...allowedBy(level)],
        subject: 'drive',
        conditions: {
          id: { $in: user.grants.filter((grant) => grant.level === level).map((grant) => grant.resourceId) },
        },
      }));
      return [user.principalId, createMongoAbility(rules)];
    }),
  );
}

export function caslCheck(ability: MongoAbility, question: Question): boolean {
  return ability.can(question.action, subject('drive', { id: question.product }));
}

const CASBIN_MODEL = `
[request_definition]
r = sub, obj, act
[policy_definition]
p = sub, obj, act
[role_definition]
g = _, _
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = g(r.sub, p.sub) && r.obj == p.obj && r.act == p.act
`;

/** casbin over the whole organization's grants, as it is documented. */
export async function casbinCheck(world: BenchWorld): Promise<(question: Question) => Promise<boolean>> {
  const enforcer = await newEnforcer(newModelFromString(CASBIN_MODEL));
  const grants = new Map(
    world.users.flatMap((user) => user.grants.map((grant) => [grant.grantId, grant] as const)),
  );
  const unique = new Map<string, string[]>();
  for (const grant of grants.values()) {
    for (const action of allowedBy(grant.level)) {
      const line = [grant.principalId, grant.resourceId ?? '', action];
      unique.set(line.join(), line);
    }
  }
  await enforcer.addPolicies([...unique.values()]);
  await enforcer.addGroupingPolicies(
    world.users.flatMap((user) => user.teams.map((team) => [user.principalId, team.teamId])),
  );
  return (question) => enforcer.enforce(question.user, question.product, question.action);
}

interface Cedar {
  preparsePolicySet(id: string, policies: object): { type: string };
  statefulIsAuthorized(call: object): { type: string; response?: { decision: string } };
}

const CEDAR_POLICY = `
permit(principal, action == Action::"product.drive.read", resource) when { principal in resource.readers };
permit(principal, action == Action::"product.drive.write", resource) when { principal in resource.writers };
permit(principal, action == Action::"product.drive.settings.update", resource) when { principal in resource.managers };
`;

/** Cedar with preparsed policies and only the entities that the question needs. */
export function cedarCheck(world: BenchWorld): (question: Question) => boolean {
  const cedar = createRequire(import.meta.url)('@cedar-policy/cedar-wasm/nodejs') as Cedar;
  const parsed = cedar.preparsePolicySet('drive', { staticPolicies: CEDAR_POLICY });
  if (parsed.type !== 'success') throw new Error(`Cedar: ${JSON.stringify(parsed)}`);
  const users = new Map(world.users.map((user) => [user.principalId, user]));
  return (question) => {
    const user = users.get(question.user);
    if (user === undefined) throw new Error('unknown user');
    const principal = { type: 'User', id: user.principalId };
    const reference = (id: string) => ({ __entity: { type: id === user.principalId ? 'User' : 'Team', id } });
    const here = user.grants.filter((grant) => grant.resourceId === question.product);
    const holders = (from: number) =>
      here
        .filter((grant) => LEVELS.indexOf(grant.level as 'read') >= from)
        .map((grant) => reference(grant.principalId));
    const resource = { type: 'Drive', id: question.product };
    const answer = cedar.statefulIsAuthorized({
      principal,
      action: { type: 'Action', id: question.action },
      resource,
      context: {},
      preparsedPolicySetId: 'drive',
      validateRequest: false,
      entities: [
        { uid: principal, attrs: {}, parents: user.teams.map((team) => ({ type: 'Team', id: team.teamId })) },
        {
          uid: resource,
          attrs: { readers: holders(0), writers: holders(1), managers: holders(2) },
          parents: [],
        },
      ],
    });
    if (answer.type !== 'success') throw new Error(`Cedar: ${JSON.stringify(answer)}`);
    return answer.response?.decision === 'allow';
  };
}
