import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';
import type { SuccessionKey } from './succession-queries.ts';

const maxCases = 100;

/** Sent requests that this reviewer has not yet judged, oldest first. */
export const listSuccessionCases = ({ db }: SystemScope, reviewerAccountId: string) =>
  db
    .selectFrom('successionRequest')
    .innerJoin('organization', 'organization.id', 'successionRequest.organizationId')
    .select([
      'successionRequest.organizationId',
      'successionRequest.id',
      'successionRequest.submittedAt',
      'organization.name as organizationName',
    ])
    .where('successionRequest.state', '=', 'submitted')
    .where('organization.deletedAt', 'is', null)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('successionDecision')
            .select('successionDecision.requestId')
            .whereRef('successionDecision.organizationId', '=', 'successionRequest.organizationId')
            .whereRef('successionDecision.requestId', '=', 'successionRequest.id')
            .where('successionDecision.reviewerAccountId', '=', reviewerAccountId),
        ),
      ),
    )
    .orderBy('successionRequest.submittedAt')
    .orderBy('successionRequest.id')
    .limit(maxCases)
    .execute();

/** One sent request with what its documents are compared with. */
export const findSuccessionCase = ({ db }: SystemScope, { organizationId, id }: SuccessionKey) =>
  db
    .selectFrom('successionRequest')
    .innerJoin('organization', 'organization.id', 'successionRequest.organizationId')
    .innerJoin('account', 'account.id', 'successionRequest.requestedBy')
    .leftJoin('member', (join) =>
      join
        .onRef('member.organizationId', '=', 'successionRequest.organizationId')
        .onRef('member.accountId', '=', 'successionRequest.requestedBy'),
    )
    .select([
      'successionRequest.organizationId',
      'successionRequest.id',
      'successionRequest.requestedBy as accountId',
      'successionRequest.submittedAt',
      'organization.name as organizationName',
      'organization.country',
      'account.firstName',
      'account.lastName',
      'account.loginIdentifier',
      'member.role',
      sql<string[]>`array(select concat_ws(' ', person.first_name, person.last_name)
        from member other join account person on person.id = other.account_id
        where other.organization_id = succession_request.organization_id and other.role = 'legal_representative'
        order by person.last_name, person.first_name)`.as('legalRepresentatives'),
    ])
    .where('successionRequest.organizationId', '=', organizationId)
    .where('successionRequest.id', '=', id)
    .where('successionRequest.state', '=', 'submitted')
    .where('organization.deletedAt', 'is', null)
    .executeTakeFirst();

export const listSuccessionDocuments = ({ db }: SystemScope, { organizationId, id }: SuccessionKey) =>
  db
    .selectFrom('successionDocument')
    .select(['id', 'mediaType'])
    .where('organizationId', '=', organizationId)
    .where('requestId', '=', id)
    .orderBy('id')
    .execute();

export const findSuccessionDocument = (
  { db }: SystemScope,
  { organizationId, id }: SuccessionKey,
  documentId: string,
) =>
  db
    .selectFrom('successionDocument')
    .select(['mediaType', 'sealed'])
    .where('organizationId', '=', organizationId)
    .where('requestId', '=', id)
    .where('id', '=', documentId)
    .executeTakeFirst();

/** False when this reviewer has judged before. */
export async function insertSuccessionDecision(
  { db }: SystemScope,
  decision: SuccessionKey & {
    readonly reviewerAccountId: string;
    readonly approved: boolean;
    readonly decidedAt: Date;
  },
): Promise<boolean> {
  const { id: requestId, ...values } = decision;
  const row = await db
    .insertInto('successionDecision')
    .values({ ...values, requestId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('requestId')
    .executeTakeFirst();
  return row !== undefined;
}

export async function countSuccessionApprovals(
  { db }: SystemScope,
  { organizationId, id }: SuccessionKey,
): Promise<number> {
  const { count } = await db
    .selectFrom('successionDecision')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('organizationId', '=', organizationId)
    .where('requestId', '=', id)
    .where('approved', '=', true)
    .executeTakeFirstOrThrow();
  return count;
}
