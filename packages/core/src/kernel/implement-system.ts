import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { type SystemScope, systemScope } from '@atrium/db/client/scopes';
import type { z } from 'zod';
import { type AuditRecorder, createAuditRecorder } from './audit-recorder.ts';
import type { Host } from './host.ts';
import { networkOf } from './network-of.ts';
import { createOutboxRecorder, type Outbox } from './outbox-recorder.ts';
import { parseInput } from './parse-input.ts';
import { enforceRateLimit } from './rate-limit.ts';
import { readFile } from './read-file.ts';
import type { Request } from './request.ts';
import type { Fail, Verb } from './verb.ts';

type Work<T> = (context: {
  readonly system: SystemScope;
  readonly audit: AuditRecorder;
  readonly outbox: Outbox;
}) => Promise<T>;

export type SystemContext<A extends AnyAction> = {
  readonly input: z.output<A['input']>;
  readonly now: Date;
  readonly host: Host;
  readonly request: Request;
  readonly fail: Fail<A>;
  /** Reads outside a transaction. */
  readonly system: SystemScope;
  /** The file that the action takes; to be read before the transaction. */
  readonly file: () => Promise<Buffer>;
  /** Opens the transaction when the slow part is over; audit and outbox are written at its end. */
  readonly transaction: <T>(work: Work<T>) => Promise<T>;
};

/**
 * Makes a verb of an action that works across tenants or before anybody is known: sign-in, confirmation by
 * token. Every use is in a reviewed list.
 */
export function implementSystem<A extends AnyAction & { readonly scope: 'public' }>(
  action: A,
  handler: (context: SystemContext<A>) => Promise<z.input<A['output']>>,
): Verb<A> {
  const run: Verb<A>['run'] = async (host, request, raw) => {
    const input = parseInput(action.input, raw);
    if (action.rateLimit) {
      await enforceRateLimit(host, `${action.name}:${networkOf(request.address)}`, action.rateLimit);
    }
    const now = host.now();

    const transaction = <T>(work: Work<T>): Promise<T> =>
      runTransaction(host.db, async (db) => {
        const audit = createAuditRecorder({ action: action.name, accountId: null, request, now });
        const outbox = createOutboxRecorder(now);
        const result = await work({ system: systemScope(db), audit: audit.recorder, outbox: outbox.outbox });
        await audit.write(db);
        await outbox.write(db);
        return result;
      });
    const fail = (...error: ConstructorParameters<typeof DomainError>): never => {
      throw new DomainError(...error);
    };
    const file = () => readFile(action, request);
    const context = { input, now, host, request, fail, file, system: systemScope(host.db), transaction };
    return action.output.parse(await handler(context as never)) as never;
  };
  return { action, run };
}
