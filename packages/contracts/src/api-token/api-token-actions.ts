import { createApiToken } from './create-api-token.ts';
import { getCurrentApiToken } from './get-current-api-token.ts';
import { listApiTokens } from './list-api-tokens.ts';
import { revokeApiToken } from './revoke-api-token.ts';

export const apiTokenActions = {
  apiToken: {
    list: listApiTokens,
    create: createApiToken,
    revoke: revokeApiToken,
    getCurrent: getCurrentApiToken,
  },
} as const;
