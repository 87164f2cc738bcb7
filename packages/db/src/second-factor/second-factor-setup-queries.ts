import type { AccountScope, SystemScope } from '../client/scopes.ts';
import type { SecondFactorKind } from '../generated/database.ts';

export type SecondFactorSetup = {
  readonly kind: SecondFactorKind;
  readonly secretSealed?: Buffer;
  readonly phone?: string;
  readonly codeHash?: Buffer;
  readonly challenge?: string;
  readonly attemptsLeft: number;
  readonly sentAt: Date;
  readonly expiresAt: Date;
};

/** A new attempt replaces the one before it. */
export async function storeSetup({ db, accountId }: AccountScope, setup: SecondFactorSetup): Promise<void> {
  const empty = { secretSealed: null, phone: null, codeHash: null, challenge: null };
  const values = { ...empty, ...setup };
  await db
    .insertInto('secondFactorSetup')
    .values({ ...values, accountId })
    .onConflict((conflict) => conflict.columns(['accountId', 'kind']).doUpdateSet(values))
    .execute();
}

export function findSetup({ db, accountId }: AccountScope, kind: SecondFactorKind, now: Date) {
  return db
    .selectFrom('secondFactorSetup')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('kind', '=', kind)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

/** Takes one attempt, before the code is looked at; undefined when there is none left. */
export function useSetupAttempt({ db, accountId }: AccountScope, kind: SecondFactorKind, now: Date) {
  return db
    .updateTable('secondFactorSetup')
    .set((is) => ({ attemptsLeft: is('attemptsLeft', '-', 1) }))
    .where('accountId', '=', accountId)
    .where('kind', '=', kind)
    .where('expiresAt', '>', now)
    .where('attemptsLeft', '>', 0)
    .returningAll()
    .executeTakeFirst();
}

/** True for one call: an attempt under way becomes a factor once. */
export async function deleteSetup({ db, accountId }: AccountScope, kind: SecondFactorKind): Promise<boolean> {
  const row = await db
    .deleteFrom('secondFactorSetup')
    .where('accountId', '=', accountId)
    .where('kind', '=', kind)
    .returning('kind')
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteExpiredSetups({ db }: SystemScope, now: Date): Promise<void> {
  await db.deleteFrom('secondFactorSetup').where('expiresAt', '<=', now).execute();
}
