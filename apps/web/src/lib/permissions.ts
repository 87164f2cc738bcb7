import type { ReaderAccess } from '@atrium/contracts/organization/organization-view';
import { browserPolicy } from '@atrium/permissions/browser/browser-policy';
import { createCan } from '@atrium/permissions/browser/create-can';
import { decodeContext } from '@atrium/permissions/engine/context-transport';
import type { ActionName, AnyResource, ResourceOf } from '@atrium/permissions/engine/define-policy';
import { decodeRowMask } from '@atrium/permissions/engine/row-mask';
import type { AtriumPolicy } from '@atrium/permissions/policy/atrium-policy';
import { type Missing, missingOf } from '@atrium/permissions/policy/missing';
import { createMemo, createSignal, onCleanup } from 'solid-js';

/** The answer for a button: what is missing is worked out only when it is shown. */
export type Access = {
  readonly allowed: boolean;
  /** Epoch milliseconds; whatever shows the answer is drawn again then. */
  readonly validUntil: number | null;
  readonly missing: () => Missing | null;
};

export type CanAccess = <A extends ActionName<AtriumPolicy>>(
  action: A,
  resource: ResourceOf<AtriumPolicy, NoInfer<A>> & AnyResource,
) => Access;

type Clock = () => number;

/** The longest wait that a timer takes. */
const maxWait = 2 ** 31 - 1;
const unknown = { validUntil: null, missing: () => null };

/**
 * `can(action, resource)` from what the server sent along. Without a context (somebody who holds much) the row's own
 * bits answer. It only hides what would be refused, the server decides again (PERM-1): an answer from a server with
 * another policy than this page's is left to that decision.
 */
export function readAccess({ context, mask, validUntil }: ReaderAccess, clock: Clock): CanAccess {
  if (context === null) {
    return (action) => {
      const now = clock();
      const allowed = decodeRowMask(browserPolicy, { mask, validUntil }, action, now);
      return { ...unknown, allowed, validUntil: allowed ? validUntil : null };
    };
  }
  try {
    const can = createCan(browserPolicy, decodeContext(browserPolicy, context), clock);
    return (action, resource) => {
      const { allowed, validUntil, reason } = can(action, resource);
      return { allowed, validUntil, missing: () => missingOf(reason()) };
    };
  } catch {
    return () => ({ ...unknown, allowed: true });
  }
}

/** The same for a component: follows the data, and asks again at the moment at which an answer ends (MEM-11). */
export function createAccess(access: () => ReaderAccess | undefined): CanAccess {
  const [moment, setMoment] = createSignal(Date.now());
  const clock = (): number => Math.max(moment(), Date.now());
  const can = createMemo(() => {
    const given = access();
    return given && readAccess(given, clock);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  const askAgainAt = (end: number): void => {
    if (end >= due) return;
    clearTimeout(timer);
    due = end;
    timer = setTimeout(
      () => {
        due = Number.POSITIVE_INFINITY;
        setMoment(Date.now());
      },
      Math.min(Math.max(end - Date.now(), 0), maxWait),
    );
  };
  onCleanup(() => clearTimeout(timer));
  return (action, resource) => {
    const answer = can()?.(action, resource) ?? { ...unknown, allowed: false };
    if (answer.validUntil !== null) askAgainAt(answer.validUntil);
    return answer;
  };
}

export const organizationOf = ({ id }: { readonly id: string }) => ({ type: 'organization', id }) as const;
