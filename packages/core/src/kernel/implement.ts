import type { OrganizationId, UserId } from '@atrium/contracts/fields';
import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { againAfterDeadlock } from '@atrium/db/client/again-after-deadlock';
import type { Database } from '@atrium/db/client/create-database';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { accountScope, tenantScope } from '@atrium/db/client/scopes';
import { holdMembers } from '@atrium/db/member/hold-members';
import { touchMember } from '@atrium/db/member/member-queries';
import { touchSession } from '@atrium/db/session/session-queries';
import { organizationDay } from '../organization/organization-day.ts';
import { admitToken } from './api-token.ts';
import { createAuditRecorder } from './audit-recorder.ts';
import { authorize, type Named, type Passed } from './authorize.ts';
import { demandIn } from './demand.ts';
import type { Host } from './host.ts';
import { onceByKey } from './idempotency.ts';
import { networkOf } from './network-of.ts';
import { createOutboxRecorder } from './outbox-recorder.ts';
import { parseInput } from './parse-input.ts';
import { enforceRateLimit } from './rate-limit.ts';
import { readFile } from './read-file.ts';
import type { Request } from './request.ts';
import { hashToken } from './session-token.ts';
import { recordSupportUse, recordSupportView } from './support-use.ts';
import type { Handler, Verb, VerbContext } from './verb.ts';

type Prepare<A extends AnyAction, P> = (
  context: Omit<VerbContext<A>, 'audit' | 'outbox' | 'prepared'> & {
    /** Only here: a slow line must not hold a transaction open. */
    readonly file: () => Promise<Buffer>;
  },
) => Promise<P>;

/** Fields that the kernel itself reads, where an action has them. */
type KnownFields = { readonly organizationId?: OrganizationId; readonly idempotencyKey?: string };

const touchAfterSeconds = 300;
const noteActivityAfterSeconds = 3600;

/**
 * Makes a verb of an action: parse → authorize → transaction → handler → audit → outbox → check the answer.
 * A query runs without a transaction of its own.
 */
export const implement = <A extends AnyAction>(action: A, handler: Handler<A>): Verb<A> =>
  build<A, undefined>(action, null, handler);

/** The same, with slow work (hashing) done before the transaction, for somebody who has passed the gate. */
export const implementPrepared = <A extends AnyAction, P>(
  action: A,
  prepare: Prepare<A, P>,
  handler: Handler<A, P>,
): Verb<A> => build(action, prepare, handler);

function build<A extends AnyAction, P>(
  action: A,
  prepare: Prepare<A, P> | null,
  handler: Handler<A, P>,
): Verb<A> {
  const run: Verb<A>['run'] = async (host, request, raw) => {
    const input = parseInput(action.input, raw) as KnownFields;
    const organizationId = action.scope === 'organization' ? (input.organizationId ?? null) : null;
    const now = host.now();
    await admitToken(host, request, now);
    const session = afterCommit(request);
    const named: Named = { organizationId, resourceId: idOfResource(action, input) };
    const asked: AskedCall = { host, request, named, now };
    const contextOf = (db: Database, { actor, resource }: Passed) => ({
      ...{ input, actor, resource, now, host, request: session.request, fail, notFound },
      own: accountScope(db, actor.accountId as UserId),
      ...partsOf(host, db, organizationId, actor, now),
    });

    if (action.kind === 'query') {
      const passed = await authorize(action, host.db, request, named, now);
      await keepAlive(host, passed.actor, now, organizationId);
      if (passed.support) return (await lookAsSupport(action, handler, asked, contextOf)) as never;
      const context = { ...contextOf(host.db, passed), prepared: undefined };
      return action.output.parse(await handler(context as never)) as never;
    }

    const prepared = await beforeTransaction(host, request, named, now, contextOf);
    const inTransaction = async (db: Database) => {
      const passed = await passAndHold(action, db, request, named, now);
      const [{ actor }, context] = [passed, contextOf(db, passed)];
      const work = async () => {
        const audit = recorderOf(action, passed, asked);
        const outbox = createOutboxRecorder(now);
        const effects = { audit: audit.recorder, outbox: outbox.outbox, prepared };
        const answer = action.output.parse(await handler({ ...context, ...effects } as never));
        // Sent together: the connection answers them in order, and one round trip is enough.
        await Promise.all([audit.write(db), outbox.write(db), recordUse(db, action, passed, asked)]);
        return answer;
      };
      if (!action.idempotent || input.idempotencyKey === undefined) return { actor, answer: await work() };
      const key = input.idempotencyKey;
      return { actor, answer: await onceByKey(context.own, { key, action: action.name, input, now }, work) };
    };
    const done = await againAfterDeadlock(() => runTransaction(host.db, inTransaction));
    session.handOut();
    // After the commit, so that no session row stays locked behind somebody else's change.
    await keepAlive(host, done.actor, now, organizationId);
    return done.answer as never;
  };

  async function beforeTransaction(
    host: Host,
    request: Request,
    named: Named,
    now: Date,
    contextOf: (db: Database, passed: Passed) => object,
  ): Promise<P | undefined> {
    if (!prepare && !action.rateLimit) return undefined;
    const passed = await authorize(action, host.db, request, named, now);
    if (action.rateLimit) {
      const counted = action.rateLimit.by === 'actor' ? passed.actor.accountId : networkOf(request.address);
      await enforceRateLimit(host, `${action.name}:${counted}`, action.rateLimit);
    }
    const file = () => readFile(action, request);
    return prepare?.({ ...contextOf(host.db, passed), file } as never);
  }

  return { action, run };
}

type AskedCall = {
  readonly host: Host;
  readonly request: Request;
  readonly named: Named;
  readonly now: Date;
};

/** Staff look at a customer's things in a transaction that records it, for them and for the customer (SUP-3, AUD-1). */
const lookAsSupport = <A extends AnyAction, P>(
  action: A,
  handler: Handler<A, P>,
  { host, request, named, now }: AskedCall,
  contextOf: (db: Database, passed: Passed) => object,
) =>
  runTransaction(host.db, async (db) => {
    const passed = await authorize(action, db, request, named, now, true);
    const context = { ...contextOf(db, passed), prepared: undefined };
    const answer = action.output.parse(await handler(context as never));
    const { organizationId } = named;
    await recordSupportView(db, { action: action.name, passed, organizationId, request, now });
    return answer;
  });

const recorderOf = (action: AnyAction, { actor, support: use }: Passed, { request, now }: AskedCall) =>
  createAuditRecorder({
    ...{ action: action.name, accountId: actor.accountId, token: actor.token, request, now },
    ...{ staff: use !== null, supportAccessId: use?.accessId ?? null },
  });

/** What staff changed inside an organization, in their own record as well. */
async function recordUse(
  db: Database,
  action: AnyAction,
  { actor, resource, support: use }: Passed,
  { named, request, now }: AskedCall,
): Promise<void> {
  const { organizationId } = named;
  if (!use || organizationId === null) return;
  const done = { action: action.name, staffAccountId: actor.accountId, organizationId, request, now };
  await recordSupportUse(db, { ...done, use, targetId: resource?.id ?? null });
}

const fail = (...error: ConstructorParameters<typeof DomainError>): never => {
  throw new DomainError(...error);
};

const notFound = (): never => fail('request.not_found', {});

/** What an action of an organization has besides: the organization, and which day it is there. */
function partsOf(
  host: Host,
  db: Database,
  organizationId: OrganizationId | null,
  actor: Passed['actor'],
  now: Date,
) {
  if (organizationId === null) return { tenant: null, demand: null };
  const tenant = tenantScope(db, organizationId);
  const { organizationTimeZone, dayNotBefore } = actor;
  const calendar = { timeZone: organizationTimeZone ?? '', dayNotBefore };
  const today = organizationDay(host, calendar, now);
  return { tenant, demand: demandIn(tenant, actor), calendar, today };
}

function idOfResource(action: AnyAction, input: object): string | null {
  const { resource } = action;
  return resource === undefined ? null : ((input as Record<string, string>)[resource] ?? null);
}

/** A token is handed out when it is stored: a browser that got it before a failed commit would be signed out. */
function afterCommit(request: Request) {
  const tokens: (string | null)[] = [];
  return {
    request: { ...request, setSession: (token: string | null) => tokens.push(token) },
    handOut: () => {
      for (const token of tokens) request.setSession(token);
    },
  };
}

/** Through the gate, with the membership held until the transaction ends: whoever is removed meanwhile is refused. */
async function passAndHold(
  action: AnyAction,
  db: Database,
  request: Request,
  named: Named,
  now: Date,
): Promise<Passed> {
  const { organizationId, resourceId } = named;
  const aboutMember = typeof action.permission === 'string' && action.permission.startsWith('member.');
  // Sent together: the gate reads what the lock has waited for.
  const token = request.bearerToken ?? request.sessionToken;
  const by = typeof request.bearerToken === 'string' ? 'apiToken' : 'session';
  const held =
    token && organizationId !== null
      ? holdMembers(db, organizationId, { by, hash: hashToken(token) }, aboutMember ? resourceId : null)
      : null;
  const [passed] = await Promise.all([authorize(action, db, request, named, now, true), held]);
  return passed;
}

/** Pushes the end of an idle session, and notes when somebody was last at work in an organization (MEM-9). */
export async function keepAlive(
  host: Host,
  actor: Pick<Passed['actor'], 'accountId' | 'lastActiveAt' | 'lastUsedAt' | 'role' | 'sessionId' | 'token'>,
  now: Date,
  organizationId: OrganizationId | null = null,
): Promise<void> {
  // A token's use is noted when it comes in, and is nobody being at work.
  if (actor.token) return;
  const isOlder = (moment: Date | null, seconds: number): boolean =>
    now.getTime() - (moment?.getTime() ?? 0) >= seconds * 1000;
  if (isOlder(actor.lastUsedAt, touchAfterSeconds)) await touchSession(host.db, actor.sessionId, now);
  if (organizationId !== null && actor.role !== null && isOlder(actor.lastActiveAt, noteActivityAfterSeconds))
    await touchMember(tenantScope(host.db, organizationId), actor.accountId, now);
}
