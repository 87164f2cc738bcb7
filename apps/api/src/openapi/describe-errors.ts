import type { ErrorCode, ErrorKind, errorCatalogue } from '@atrium/contracts/kernel/error-catalogue';

type Catalogue = typeof errorCatalogue;
type Definition = { readonly kind: ErrorKind; readonly params?: Readonly<Record<string, string>> };

/** As the one funnel answers them. */
export const statusOfKind: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  precondition: 412,
  rate_limited: 429,
  too_large: 413,
  unavailable: 503,
  internal: 500,
};

export const schemaName = (code: string): string => `Error_${code.replaceAll('.', '_')}`;

const field = {
  type: 'object',
  required: ['path', 'code', 'params'],
  properties: {
    path: { type: 'string', description: 'Dotted, such as postalAddress.city.' },
    code: { type: 'string' },
    params: { type: 'object', additionalProperties: true },
  },
};

/** One schema for each code with its parameters, and one for what all of them have. */
export function describeErrors(catalogue: Catalogue): Record<string, unknown> {
  const each = Object.entries(catalogue as Record<ErrorCode, Definition>).map(([code, { params = {} }]) => [
    schemaName(code),
    {
      type: 'object',
      required: ['error'],
      properties: {
        error: {
          type: 'object',
          required: ['code', 'params', 'fields', 'requestId'],
          properties: {
            code: { const: code },
            params: {
              type: 'object',
              required: Object.keys(params),
              properties: Object.fromEntries(Object.entries(params).map(([name, type]) => [name, { type }])),
            },
            fields: { type: 'array', items: { $ref: '#/components/schemas/FieldError' } },
            requestId: { type: 'string' },
          },
        },
      },
    },
  ]);
  return { FieldError: field, ...Object.fromEntries(each) };
}
