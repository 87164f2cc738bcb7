import { actions } from './actions.ts';
import { type AnyAction, takesTokens } from './kernel/define-action.ts';

/** Every action that a tool can call with an API token: what the client and the OpenAPI document hold (API-1). */
export const toolActions: readonly AnyAction[] = Object.values(actions)
  .flatMap((verbs): AnyAction[] => Object.values(verbs))
  .filter(takesTokens);
