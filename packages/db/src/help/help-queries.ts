import { sql } from 'kysely';
import type { Database } from '../client/create-database.ts';
import { newId } from '../client/new-id.ts';
import type { SystemScope } from '../client/scopes.ts';
import type { LocaleCode } from '../generated/database.ts';

export type HelpFeedback = {
  readonly guideId: string;
  readonly locale: LocaleCode;
  readonly helpful: boolean;
  readonly comment: string;
  /** YYYY-MM-DD */
  readonly givenOn: string;
};

export async function insertHelpFeedback({ db }: SystemScope, feedback: HelpFeedback): Promise<void> {
  await db
    .insertInto('helpFeedback')
    .values({ id: newId(), ...feedback })
    .execute();
}

export async function countHelpMiss(
  { db }: SystemScope,
  miss: { readonly query: string; readonly locale: LocaleCode; readonly askedOn: string },
): Promise<void> {
  await db
    .insertInto('helpMiss')
    .values({ ...miss, times: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['askedOn', 'locale', 'query'])
        .doUpdateSet({ times: sql<number>`help_miss.times + 1` }),
    )
    .execute();
}

/** Per guide and language: how many found it helpful, how many did not, the most doubtful first. */
export const summarizeHelpFeedback = ({ db }: SystemScope, since: string) =>
  db
    .selectFrom('helpFeedback')
    .select([
      'guideId',
      'locale',
      sql<number>`(count(*) filter (where helpful))::int`.as('helpful'),
      sql<number>`(count(*) filter (where not helpful))::int`.as('unhelpful'),
    ])
    .where('givenOn', '>=', since)
    .groupBy(['guideId', 'locale'])
    .orderBy('unhelpful', 'desc')
    .orderBy('guideId')
    .orderBy('locale')
    .execute();

export const listHelpComments = ({ db }: SystemScope, since: string, most: number) =>
  db
    .selectFrom('helpFeedback')
    .select(['guideId', 'locale', 'helpful', 'comment', 'givenOn'])
    .where('givenOn', '>=', since)
    .where('comment', '<>', '')
    .orderBy('givenOn', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();

/** What was asked for and not found, the most frequent first. */
export const summarizeHelpMisses = ({ db }: SystemScope, since: string, most: number) =>
  db
    .selectFrom('helpMiss')
    .select(['query', 'locale', sql<number>`sum(times)::int`.as('times')])
    .where('askedOn', '>=', since)
    .groupBy(['query', 'locale'])
    .orderBy('times', 'desc')
    .orderBy('query')
    .limit(most)
    .execute();

export async function deleteOldHelpRecords(
  db: Database,
  { misses, feedback }: { readonly misses: string; readonly feedback: string },
): Promise<void> {
  await db.deleteFrom('helpMiss').where('askedOn', '<', misses).execute();
  await db.deleteFrom('helpFeedback').where('givenOn', '<', feedback).execute();
}
