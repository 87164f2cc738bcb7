import { explainAccess } from '@atrium/contracts/access/explain-access';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import { type Level, levelsByType, type ResourceType } from '@atrium/contracts/product/product-types';
import { listPeopleAmong, teamNames } from '@atrium/db/access/people-queries';
import { explainAccess as explainStored } from '@atrium/db/permission/ask-access';
import { findProductOrPart } from '@atrium/db/permission/resource-queries';
import { findResources } from '@atrium/db/product/product-queries';
import type { FactReport } from '@atrium/permissions/engine/explain';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import type { z } from 'zod';
import { implement } from '../kernel/implement.ts';
import { asResourceType, ruleOfLevel, toMoment } from './levels-in-effect.ts';

type Fact = z.input<(typeof explainAccess)['output']>['facts'][number];

export const explainAccessVerb = implement(explainAccess, async (context) => {
  const { input, resource: member, tenant, now, fail, notFound } = context;
  const asked = (await findProductOrPart(tenant, input.productId)) ?? notFound();
  const rule = ruleOfLevel(asked.type, input.level);
  if (!rule || !isLevelOf(asked.type, input.level))
    return fail('grant.level_unknown', {}, { field: 'level' });
  const question = { action: rule.name, resource: asked, now };
  const asker = { accountId: member.id, tokenId: null };
  const [explained, people, resources] = await Promise.all([
    explainStored(tenant, policy, asker, question),
    listPeopleAmong(tenant, [member.id], { search: '', skip: 0, take: 1 }),
    findResources(tenant, [asked.id]),
  ]);
  const [person, row] = [people[0], resources.get(asked.id)];
  if (!explained || !person || !row) return notFound();
  const reports = [...explained.because, ...explained.failed];
  const names = await teamNames(
    tenant,
    reports.flatMap((report) =>
      report.fact === 'level' ? report.held.flatMap(({ teamId }) => teamId ?? []) : [],
    ),
  );
  return {
    ...{ name: person.name, productName: row.name, type: asResourceType(row.type), level: input.level },
    ...{ allowed: explained.allowed, validUntil: toMoment(explained.validUntil) },
    facts: reports.flatMap((report) => viewFact(report, asked.id, names) ?? []),
  };
});

const isLevelOf = (type: string, level: Level): boolean =>
  (levelsByType[type as ResourceType] as readonly Level[] | undefined)?.includes(level) ?? false;

function viewFact(report: FactReport, id: string, names: ReadonlyMap<string, string>): Fact | null {
  switch (report.fact) {
    case 'role':
      return {
        ...{ fact: 'role', holds: report.holds },
        needed: report.needed as MemberRole,
        has: (report.has as MemberRole | undefined) ?? null,
      };
    case 'level':
      return {
        ...{ fact: 'level', holds: report.holds, type: asResourceType(report.type) },
        on: report.resourceId === null ? 'type' : report.resourceId === id ? 'this' : 'product',
        needed: report.needed as Level[],
        held: report.held.map(({ level, teamId, validUntil, expired }) => ({
          ...{ level: level as Level, endsAt: toMoment(validUntil), ended: expired },
          teamName: teamId === null ? null : (names.get(teamId) ?? ''),
        })),
      };
    case 'membership': {
      const blocked = report.state === 'blocked';
      return {
        fact: 'membership',
        holds: false,
        blocked,
        endedAt: blocked ? null : toMoment(report.endedAt),
      };
    }
    default:
      return null;
  }
}
