import type { CalendarDate } from '@atrium/billing/date/calendar-date';
import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import type { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { ErrorParams } from '@atrium/contracts/kernel/error-catalogue';
import type { ResourcePermission } from '@atrium/contracts/kernel/permissions';
import type { AccountScope, TenantScope } from '@atrium/db/client/scopes';
import type { DayCalendar } from '@atrium/db/organization/day-calendar-queries';
import type { z } from 'zod';
import type { Actor } from './actor.ts';
import type { AuditRecorder } from './audit-recorder.ts';
import type { Host } from './host.ts';
import type { LoadedResource } from './load-resource.ts';
import type { Outbox } from './outbox-recorder.ts';
import type { Request } from './request.ts';

/** An action that can be carried out; the router, a job and a test all call `run`. */
export type Verb<A extends AnyAction> = {
  readonly action: A;
  readonly run: (host: Host, request: Request, raw: unknown) => Promise<z.output<A['output']>>;
};

export type AnyVerb = Verb<AnyAction>;

/** Refuses with one of the errors that the action declares; any other does not compile. */
export type Fail<A extends AnyAction> = <C extends A['errors'][number]>(
  code: C,
  params: ErrorParams<C>,
  options?: ConstructorParameters<typeof DomainError>[2],
) => never;

type Scope<A extends AnyAction> = A['scope'] extends 'organization'
  ? {
      readonly tenant: TenantScope;
      /** In the organization's time zone (SUB-2). */
      readonly today: CalendarDate;
      readonly calendar: DayCalendar;
    }
  : { readonly own: AccountScope };

type Effects<A extends AnyAction> = A['kind'] extends 'mutation'
  ? { readonly audit: AuditRecorder; readonly outbox: Outbox }
  : unknown;

/** For one thing by its id, or for all of a type (`id` null), those to come included. */
export type Demand = {
  (permission: ResourcePermission, id: string): Promise<LoadedResource>;
  (permission: `product.${string}`, id: null, type: string): Promise<null>;
};

/** The one thing that the action is about, as loaded after the gate. */
type About<A extends AnyAction> = [NonNullable<A['resource']>] extends [never]
  ? unknown
  : { readonly resource: LoadedResource };

export type VerbContext<A extends AnyAction, P = undefined> = {
  readonly input: z.output<A['input']>;
  readonly actor: Actor;
  readonly now: Date;
  readonly host: Host;
  readonly request: Request;
  readonly fail: Fail<A>;
  /** For an id in the input that names nothing here: the answer is the same for one of another organization. */
  readonly notFound: () => never;
  /** Asks the gate about a further thing that the input names; refuses as the gate itself would. */
  readonly demand: Demand;
  /** What `prepare` returned: slow work that must not hold a transaction open. */
  readonly prepared: P;
} & Scope<A> &
  About<A> &
  Effects<A>;

export type Handler<A extends AnyAction, P = undefined> = (
  context: VerbContext<A, P>,
) => Promise<z.input<A['output']>>;
