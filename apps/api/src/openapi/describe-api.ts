import { tokenLimits } from '@atrium/contracts/api-token/token-limits';
import { errorCatalogue } from '@atrium/contracts/kernel/error-catalogue';
import { toolActions } from '@atrium/contracts/tool-actions';
import { describeAction, describeFileActions } from './describe-action.ts';
import { describeErrors } from './describe-errors.ts';

const introduction = `
Everything that a tool can do, generated from the contracts that the server itself parses with.

**Calls.** Each action is \`POST /api/v1/<entity>.<verb>\` with its input as JSON. The answer is the output itself.

**Signing in.** \`Authorization: Bearer <token>\` with an API token of an organization (\`atr_…\`) or of the provider's
staff (\`ats_…\`). A token acts as the person who made it, narrowed to its scopes, as long as it has not ended or been
revoked. \`apiToken.getCurrent\` says what a token is. Tokens can be found in code and logs by this pattern:
\`\\b(?:atr_[0-9A-Za-z]{60}|ats_[0-9A-Za-z]{38})\\b\`; the last six characters are a CRC of the rest in base 62.

**Refusals.** A refused call answers \`{ "error": { code, params, fields, requestId } }\`. The code is stable, \`params\` are
those of the code, \`fields\` name the input fields at fault by dotted path. Texts for people are made by whoever shows them.

**Limits.** ${tokenLimits.calls.limit} calls a minute for each token, and less where an action says so. Beyond, \`request.rate_limited\` says in
\`retryAfterSeconds\` when to come back.

**Repeating.** Queries can be repeated. A mutation with an \`idempotencyKey\` happens once per key: choose a UUID for each
intended effect and keep it when you try again; the answer is that of the first call.

**Lists.** Pages have a limit. The answer says where the next page begins (\`next\`, \`older\`, or \`more\` with the last row);
send that as \`after\` or \`cursor\`.
`.trim();

export type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly description: string;
  readonly [key: string]: unknown;
};

export type ApiDocument = {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** The OpenAPI document of the actions that tools can call (API-1). */
export function describeApi(brand: string, publicUrl: string): ApiDocument {
  const features = [...new Set(toolActions.map(({ name }) => name.split('.')[0] ?? ''))].sort();
  return {
    openapi: '3.1.0',
    info: { title: `${brand} API`, version: '1', description: introduction },
    servers: [{ url: publicUrl }],
    security: [{ apiToken: [] }],
    tags: features.map((name) => ({ name })),
    paths: Object.fromEntries([
      ...toolActions.map((action) => [`/api/v1/${action.name}`, { post: describeAction(action) }]),
      ...toolActions.flatMap(describeFileActions),
    ]),
    components: {
      securitySchemes: {
        apiToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API token: `atr_…`, or `ats_…` at the desk.',
        },
      },
      schemas: describeErrors(errorCatalogue),
    },
  };
}
