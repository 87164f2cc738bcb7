import { tokenLimits } from '@atrium/contracts/api-token/token-limits';
import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { type ErrorCode, errorCatalogue } from '@atrium/contracts/kernel/error-catalogue';
import { FileView } from '@atrium/contracts/kernel/file-view';
import { scopesCovering } from '@atrium/core/api-token/scopes-covering';
import { z } from 'zod';
import type { Operation } from './describe-api.ts';
import { schemaName, statusOfKind } from './describe-errors.ts';

/** What the kernel can answer to a tool, whatever the action. */
const ofKernel: readonly ErrorCode[] = [
  'request.invalid_input',
  'request.not_found',
  'request.rate_limited',
  'request.too_large',
  'request.unexpected',
  'session.required',
  'session.two_factor_required',
  'token.invalid',
  'permission.denied',
];

type Schema = Readonly<Record<string, unknown>>;

export function schemaOf(type: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
  return schema;
}

export const describeAction = (action: AnyAction): Operation => ({
  ...described(action),
  operationId: action.name,
  requestBody: {
    required: true,
    content: { 'application/json': { schema: schemaOf(action.input, 'input') } },
  },
  responses: {
    200: answer('application/json', schemaOf(action.output, 'output')),
    ...refusals(action),
  },
});

/** Files travel as they are, with the input in the address. */
export function describeFileActions(action: AnyAction): [string, Record<string, Operation>][] {
  const input = {
    ...{ name: 'input', in: 'query', required: true, description: 'The input as JSON.' },
    content: { 'application/json': { schema: schemaOf(action.input, 'input') } },
  };
  const binary = { type: 'string', contentMediaType: 'application/octet-stream' };
  if (action.file) {
    const operation = {
      ...described(action),
      operationId: `${action.name}.upload`,
      parameters: [input],
      requestBody: { required: true, content: { 'application/octet-stream': { schema: binary } } },
      responses: { 200: answer('application/json', {}), ...refusals(action) },
    };
    return [[`/api/uploads/${action.name}`, { post: operation }]];
  }
  if (action.output !== FileView) return [];
  const operation = {
    ...described(action),
    operationId: `${action.name}.download`,
    parameters: [input],
    responses: { 200: answer('application/octet-stream', binary), ...refusals(action) },
  };
  return [[`/api/files/${action.name}`, { get: operation }]];
}

const answer = (mediaType: string, schema: Schema) => ({
  description: 'The output.',
  content: { [mediaType]: { schema } },
});

function described(action: AnyAction) {
  const scopes = scopesCovering(action);
  const { limit, windowSeconds } = action.rateLimit ?? tokenLimits.calls;
  const lines = [
    action.scope === 'staff'
      ? 'At the desk: a token of the staff with a role that may do this.'
      : `Covered by: ${scopes.length > 0 ? scopes.map((scope) => `\`${scope}\``).join(', ') : 'no scope'}.`,
    `At most ${limit} calls in ${windowSeconds} seconds.`,
    ...(action.idempotent ? ['Happens once per `idempotencyKey`.'] : []),
    ...(action.file ? [`Takes a file of at most ${action.file.maxBytes} bytes.`] : []),
  ];
  return {
    tags: [action.name.split('.')[0] ?? ''],
    summary: action.name,
    description: lines.join(' '),
    'x-kind': action.kind,
  };
}

/** By status, each with the codes that it can stand for. */
function refusals(action: AnyAction): Record<string, unknown> {
  const codes = new Set<ErrorCode>([...ofKernel, ...action.errors]);
  if (action.idempotent) codes.add('request.idempotency_mismatch');
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    const status = statusOfKind[errorCatalogue[code].kind];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, those]) => [
      status,
      {
        description: those.join(', '),
        content: {
          'application/json': {
            schema: { oneOf: those.map((code) => ({ $ref: `#/components/schemas/${schemaName(code)}` })) },
          },
        },
      },
    ]),
  );
}
