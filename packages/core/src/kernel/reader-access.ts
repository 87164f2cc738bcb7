import type { ReaderAccess } from '@atrium/contracts/organization/organization-view';
import type { ActorContext } from '@atrium/permissions/engine/actor-context';
import { encodeContext } from '@atrium/permissions/engine/context-transport';
import type { AnyResource } from '@atrium/permissions/engine/define-policy';
import { encodeRowMask } from '@atrium/permissions/engine/row-mask';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';

/** About 20 kB on the way; beyond, a word for each row that is shown is less. */
const maxSources = 200;

/** What the browser decides with: everything that the actor holds while that is little, and always this row's bits. */
export function readerAccess(context: ActorContext, resource: AnyResource, now: Date): ReaderAccess {
  const small = context.sources.size <= maxSources;
  return {
    context: small ? encodeContext(context) : null,
    ...encodeRowMask(policy, context, resource, now.getTime()),
  };
}
