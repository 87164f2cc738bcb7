import type { OrganizationId, UserId } from '@atrium/contracts/fields';
import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { Database } from '@atrium/db/client/create-database';
import { runTransaction } from '@atrium/db/client/run-transaction';
import {
  accountScope,
  type SystemScope,
  systemScope,
  type TenantScope,
  tenantScope,
} from '@atrium/db/client/scopes';
import type { z } from 'zod';
import { admitToken } from './api-token.ts';
import type { Host } from './host.ts';
import { onceByKey } from './idempotency.ts';
import { keepAlive } from './implement.ts';
import { createOutboxRecorder, type Outbox } from './outbox-recorder.ts';
import { parseInput } from './parse-input.ts';
import { enforceRateLimit } from './rate-limit.ts';
import { readFile } from './read-file.ts';
import type { Request } from './request.ts';
import { authorizeStaff, type StaffActor } from './staff-actor.ts';
import { createStaffAuditRecorder, type StaffAuditRecorder } from './staff-audit-recorder.ts';
import type { Fail, Verb } from './verb.ts';

export type StaffContext<A extends AnyAction> = {
  readonly input: z.output<A['input']>;
  readonly staff: StaffActor;
  readonly now: Date;
  readonly host: Host;
  readonly request: Request;
  readonly fail: Fail<A>;
  /** For an id in the input that opens nothing to this person of the staff; the same as for one of nobody. */
  readonly notFound: () => never;
  /** Staff work across tenants; the record below says where. */
  readonly system: SystemScope;
  /** One organization, after the verb has made sure that a case opens it. */
  readonly tenantOf: (organizationId: OrganizationId) => TenantScope;
  readonly audit: StaffAuditRecorder;
  readonly outbox: Outbox;
  /** For counters that are kept outside of the transaction. */
  readonly afterCommit: (work: () => Promise<void>) => void;
};

/**
 * Makes a verb of the desk: parse → gate → transaction → handler → record. Queries, too, run in a transaction and
 * record what was looked at (DESK-1, AUD-1). Every use is in a reviewed list.
 */
export function implementStaff<A extends AnyAction & { readonly scope: 'staff' }>(
  action: A,
  handler: (context: StaffContext<A>) => Promise<z.input<A['output']>>,
  before?: (context: Pick<StaffContext<A>, 'staff' | 'host' | 'input'>) => Promise<void>,
): Verb<A> {
  const run: Verb<A>['run'] = async (host, request, raw) => {
    const input = parseInput(action.input, raw);
    const now = host.now();
    await admitToken(host, request, now);
    if (action.rateLimit || before || action.file) {
      const staff = await authorizeStaff(action, host.db, request, now);
      if (action.rateLimit)
        await enforceRateLimit(host, `${action.name}:${staff.accountId}`, action.rateLimit);
      await before?.({ staff, host, input } as never);
    }
    // A slow line must not hold a transaction open, and nobody sends megabytes for a refusal.
    const file = action.file ? await readFile(action, request) : undefined;
    const afterwards: (() => Promise<void>)[] = [];
    const done = await runTransaction(host.db, async (db) => {
      const staff = await authorizeStaff(action, db, request, now);
      const audit = createStaffAuditRecorder({
        ...{ action: action.name, accountId: staff.accountId, token: staff.token, request, now },
      });
      const outbox = createOutboxRecorder(now);
      const effects = { audit: audit.recorder, outbox: outbox.outbox };
      const scopes = {
        system: systemScope(db),
        tenantOf: (organizationId: OrganizationId) => tenantScope(db, organizationId),
      };
      const afterCommit = (work: () => Promise<void>) => void afterwards.push(work);
      const ends = { fail, notFound, afterCommit };
      const context = { input, staff, now, host, request, file, ...ends, ...scopes, ...effects };
      const work = async () => action.output.parse(await handler(context as never));
      const answer = await once(action, { db, staff, input, now, audit: audit.recorder }, work);
      await Promise.all([audit.write(db), outbox.write(db)]);
      return { staff, answer };
    });
    for (const work of afterwards) await work();
    await keepAlive(host, done.staff, now);
    return done.answer as never;
  };
  return { action, run };
}

type Once = {
  readonly db: Database;
  readonly staff: StaffActor;
  readonly input: unknown;
  readonly now: Date;
  readonly audit: StaffAuditRecorder;
};

/** Under an idempotency key the work is done once; that it was asked for again is recorded, too (PAY-5, AUD-1). */
async function once<T>(action: AnyAction, { db, staff, input, now, audit }: Once, work: () => Promise<T>) {
  const key = (input as { readonly idempotencyKey?: string }).idempotencyKey;
  if (!action.idempotent || key === undefined) return work();
  let worked = false;
  const scope = accountScope(db, staff.accountId as UserId);
  const answer = await onceByKey(scope, { key, action: action.name, input, now }, () => {
    worked = true;
    return work();
  });
  if (!worked) audit.staff({ after: { repeated: true } });
  return answer;
}

/** The same for an action that takes a file, which is read after the gate and before the transaction. */
export const implementStaffUpload = <A extends AnyAction & { readonly scope: 'staff' }>(
  action: A,
  handler: (context: StaffContext<A> & { readonly file: Buffer }) => Promise<z.input<A['output']>>,
): Verb<A> => implementStaff(action, handler as never);

const fail = (...error: ConstructorParameters<typeof DomainError>): never => {
  throw new DomainError(...error);
};

const notFound = (): never => fail('request.not_found', {});
