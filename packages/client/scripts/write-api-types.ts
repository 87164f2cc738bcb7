import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { errorCatalogue } from '@atrium/contracts/kernel/error-catalogue';
import { toolActions } from '@atrium/contracts/tool-actions';
import { z } from 'zod';
import { writeType } from './write-type.ts';

/** Answered by the kernel, whatever the action. */
const ofKernel = [
  'request.invalid_input',
  'request.not_found',
  'request.rate_limited',
  'request.too_large',
  'request.cross_site',
  'request.idempotency_mismatch',
  'request.busy',
  'request.unexpected',
  'session.required',
  'session.sudo_required',
  'session.two_factor_required',
  'token.invalid',
  'permission.denied',
];

const typeOf = (schema: z.ZodType, io: 'input' | 'output'): string =>
  writeType(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));

/** The contracts of what tools can call, as plain types that need no other package. */
export function writeApiTypes(): string {
  return [
    '/** What can be wrong with one field of an input. */',
    'export type FieldError = { readonly path: string; readonly code: string; readonly params: Readonly<Record<string, string | number>> };',
    'type ErrorParamsByCode = {',
    ...Object.entries(errorCatalogue).map(([code, definition]) => `  '${code}': ${paramsOf(definition)};`),
    '};',
    'export type ErrorCode = keyof ErrorParamsByCode;',
    'export type ErrorParams<C extends ErrorCode> = ErrorParamsByCode[C];',
    `type KernelErrorCode = ${ofKernel.map((code) => `'${code}'`).join(' | ')};`,
    '/** Every action that a token can call, by its name. */',
    'export type Api = {',
    ...toolActions.map(writeAction),
    '};',
    '',
  ].join('\n');
}

function paramsOf(definition: object): string {
  const params = Object.entries((definition as { params?: Record<string, string> }).params ?? {});
  if (params.length === 0) return 'Record<never, never>';
  return `{ ${params.map(([name, type]) => `${name}: ${type}`).join('; ')} }`;
}

function writeAction({ name, kind, input, output, errors }: AnyAction): string {
  const own = (errors as readonly string[]).map((code) => `'${code}' | `).join('');
  return [
    `  '${name}': {`,
    `    readonly kind: '${kind}';`,
    `    readonly input: ${typeOf(input, 'input')};`,
    `    readonly output: ${typeOf(output, 'output')};`,
    `    readonly error: ${own}KernelErrorCode;`,
    '  };',
  ].join('\n');
}
