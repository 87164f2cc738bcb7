import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { type ErrorData, type ErrorKind, errorCatalogue } from '@atrium/contracts/kernel/error-catalogue';
import type { Host } from '@atrium/core/kernel/host';
import type { Request } from '@atrium/core/kernel/request';
import type { Verb } from '@atrium/core/kernel/verb';
import { initTRPC, TRPCError } from '@trpc/server';
import type { z } from 'zod';
import type { ActionTimer } from '../observability/metrics.ts';

export type Context = { readonly host: Host; readonly request: Request; readonly time: ActionTimer };

const codeOfKind = {
  invalid: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  conflict: 'CONFLICT',
  precondition: 'PRECONDITION_FAILED',
  rate_limited: 'TOO_MANY_REQUESTS',
  too_large: 'PAYLOAD_TOO_LARGE',
  unavailable: 'SERVICE_UNAVAILABLE',
  internal: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<ErrorKind, TRPCError['code']>;

/** The one funnel: whatever went wrong leaves as code, params, fields and request id, and nothing else (API-2). */
const trpc = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error, ctx }) => {
    const data = toErrorData(error, ctx?.request.id ?? requestIds.get(error) ?? '');
    return { code: shape.code, message: data.code, data };
  },
});

export const router = trpc.router;

/** Of what is refused before there is a context, such as a body of an unknown type. */
const requestIds = new WeakMap<TRPCError, string>();
export const rememberRequestId = (error: TRPCError, requestId: string) => requestIds.set(error, requestId);

function toErrorData(error: TRPCError, requestId: string): ErrorData {
  const { cause } = error;
  if (cause instanceof DomainError) {
    return { code: cause.code, params: cause.params, fields: cause.fields, requestId };
  }
  const code = codeOfTransport[error.code] ?? 'request.unexpected';
  return { code, params: {}, fields: [], requestId };
}

/** What the transport itself refuses: a path that is no action, a body that is no JSON. */
const codeOfTransport: Partial<Record<TRPCError['code'], ErrorData['code']>> = {
  NOT_FOUND: 'request.not_found',
  METHOD_NOT_SUPPORTED: 'request.not_found',
  PARSE_ERROR: 'request.invalid_input',
  BAD_REQUEST: 'request.invalid_input',
  UNSUPPORTED_MEDIA_TYPE: 'request.invalid_input',
  PAYLOAD_TOO_LARGE: 'request.too_large',
};

/** Types without work: the verb parses, and once is enough. */
const typed = <S extends z.ZodType>(_schema: S) => ({
  _input: undefined as z.input<S>,
  _output: undefined as z.output<S>,
  parse: (value: unknown) => value as z.output<S>,
});

const resolve =
  <A extends AnyAction>(verb: Verb<A>) =>
  async ({ ctx, input }: { ctx: Context; input: unknown }): Promise<z.output<A['output']>> => {
    const stop = ctx.time(verb.action.name);
    try {
      const answer = await verb.run(ctx.host, ctx.request, input);
      stop('ok');
      return answer;
    } catch (error) {
      if (!(error instanceof DomainError)) {
        stop('request.unexpected');
        ctx.host.log({
          level: 'error',
          message: `${verb.action.name} failed unexpectedly`,
          requestId: ctx.request.id,
          error,
        });
        throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error });
      }
      stop(error.code);
      throw new TRPCError({
        code: codeOfKind[errorCatalogue[error.code as never as keyof typeof errorCatalogue].kind],
        cause: error,
      });
    }
  };

export const mountQuery = <A extends AnyAction & { readonly kind: 'query' }>(verb: Verb<A>) =>
  trpc.procedure
    .input(typed(verb.action.input as A['input']))
    .output(typed(verb.action.output as A['output']))
    .query(resolve(verb) as never);

export const mountMutation = <A extends AnyAction & { readonly kind: 'mutation' }>(verb: Verb<A>) =>
  trpc.procedure
    .input(typed(verb.action.input as A['input']))
    .output(typed(verb.action.output as A['output']))
    .mutation(resolve(verb) as never);
