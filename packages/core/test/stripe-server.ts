import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// What Stripe documents of its API, as far as the portal uses it: form bodies, idempotency keys that give the first answer again
// and refuse another request, errors with their codes, and the states of intents and sessions. It moves no money.

export type StripeRequest = {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, string>>;
  readonly idempotencyKey: string | undefined;
  readonly authorization: string | undefined;
};
type Answer = { readonly status: number; readonly body: object };
type Stored = Record<string, unknown> & { id: string };

/** Stripe's own test methods, and how a charge of each ends. */
const declines: Readonly<Record<string, { readonly code: string; readonly decline_code?: string }>> = {
  pm_card_chargeDeclined: { code: 'card_declined', decline_code: 'generic_decline' },
  pm_card_chargeDeclinedInsufficientFunds: { code: 'card_declined', decline_code: 'insufficient_funds' },
  pm_card_chargeDeclinedExpiredCard: { code: 'expired_card' },
};

export class StripeServer {
  readonly requests: StripeRequest[] = [];
  readonly objects = new Map<string, Stored>();
  readonly #answers = new Map<string, { readonly asked: string; readonly answer: Answer }>();
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response));
  #drops = 0;
  #next = 0;

  async start(): Promise<{ readonly host: string; readonly port: number; readonly protocol: 'http' }> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    const { port } = this.#server.address() as AddressInfo;
    return { host: '127.0.0.1', port, protocol: 'http' };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** The next request is carried out, and its answer is lost on the way. */
  loseNextAnswer(): void {
    this.#drops += 1;
  }

  change(id: string, change: object): void {
    Object.assign(this.#stored(id), change);
  }

  #stored(id: string): Stored {
    const found = this.objects.get(id);
    if (!found) throw new Error(`There is no ${id}.`);
    return found;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://stripe');
    const form = request.method === 'GET' ? url.search.slice(1) : Buffer.concat(chunks).toString();
    const key = request.headers['idempotency-key'] as string | undefined;
    const asked: StripeRequest = {
      ...{
        method: request.method ?? '',
        path: url.pathname,
        body: Object.fromEntries(new URLSearchParams(form)),
      },
      ...{ idempotencyKey: key, authorization: request.headers.authorization },
    };
    this.requests.push(asked);
    const { answer, replayed } = this.#once(asked, `${asked.path}?${form}`);
    if (this.#drops > 0) {
      this.#drops -= 1;
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, {
      ...{ 'content-type': 'application/json', 'request-id': `req_${this.requests.length}` },
      ...(replayed ? { 'idempotent-replayed': 'true' } : {}),
    });
    response.end(JSON.stringify(answer.body));
  }

  #once(request: StripeRequest, asked: string): { readonly answer: Answer; readonly replayed: boolean } {
    const key = request.method === 'POST' ? request.idempotencyKey : undefined;
    const known = key === undefined ? undefined : this.#answers.get(key);
    if (known?.asked === asked) return { answer: known.answer, replayed: true };
    if (known) return { answer: fault(400, { type: 'idempotency_error' }), replayed: false };
    const answer = this.#answer(request);
    if (key !== undefined) this.#answers.set(key, { asked, answer });
    return { answer, replayed: false };
  }

  #answer({ method, path, body }: StripeRequest): Answer {
    const [, version, kind = '', ...rest] = path.split('/');
    if (version !== 'v1') return fault(404, { type: 'invalid_request_error' });
    if (method === 'POST' && path === '/v1/payment_intents') return this.#createIntent(body);
    if (method === 'POST' && path === '/v1/refunds') return this.#createRefund(body);
    if (method === 'POST' && path === '/v1/customers') return this.#add('cus', 'customer', body);
    if (method === 'POST' && path === '/v1/checkout/sessions') return this.#createSession(body);
    const [id = '', verb] = kind === 'checkout' ? rest.slice(1) : rest;
    const stored = this.objects.get(id);
    if (method === 'POST' && verb === 'detach')
      return { status: 200, body: { id, object: 'payment_method' } };
    if (!stored) return fault(404, { type: 'invalid_request_error', code: 'resource_missing' });
    if (method === 'POST' && verb === 'cancel') {
      if (stored.status === 'succeeded')
        return fault(400, { type: 'invalid_request_error', code: 'payment_intent_unexpected_state' });
      stored.status = 'canceled';
    }
    if (method === 'POST' && verb === 'expire') stored.status = 'expired';
    const expanded = { ...stored };
    for (const [name, value] of Object.entries(body))
      if (name.startsWith('expand')) {
        const [field = ''] = value.split('.');
        expanded[field] = this.objects.get(String(stored[field])) ?? stored[field];
      }
    return { status: 200, body: expanded };
  }

  #add(prefix: string, object: string, fields: object): Answer {
    this.#next += 1;
    const made = { ...fields, id: `${prefix}_${this.#next}`, object };
    this.objects.set(made.id, made as Stored);
    return { status: 200, body: made };
  }

  #createIntent(body: StripeRequest['body']): Answer {
    const { payment_method: method = '' } = body;
    const absent = body.off_session === 'true';
    const error =
      declines[method] ??
      (method === 'pm_card_authenticationRequired' && absent ? { code: 'authentication_required' } : null);
    const action =
      method === 'pm_card_authenticationRequired'
        ? {
            type: 'redirect_to_url',
            redirect_to_url: { url: 'https://hooks.stripe.example/3ds', return_url: body.return_url },
          }
        : null;
    const made = this.#add('pi', 'payment_intent', {
      ...{ amount: Number(body.amount), currency: body.currency, metadata: metadataOf(body) },
      status: error ? 'requires_payment_method' : action ? 'requires_action' : 'succeeded',
      ...{
        next_action: error ? null : action,
        last_payment_error: error && { type: 'card_error', ...error },
      },
    });
    if (!error) return made;
    return fault(402, { type: 'card_error', ...error, payment_intent: made.body });
  }

  #createSession(body: StripeRequest['body']): Answer {
    const session = this.#add('cs_test', 'checkout.session', {
      ...{ mode: body.mode, customer: body.customer ?? null, metadata: metadataOf(body) },
      ...{ status: 'open', payment_status: 'unpaid', payment_intent: null, setup_intent: null },
    });
    const { id } = session.body as Stored;
    this.change(id, { url: `https://checkout.stripe.example/c/${id}` });
    return { status: 200, body: this.#stored(id) };
  }

  #createRefund(body: StripeRequest['body']): Answer {
    const intent = this.objects.get(body.payment_intent ?? '');
    if (!intent) return fault(404, { type: 'invalid_request_error', code: 'resource_missing' });
    const refunded = Number(intent.amount_refunded ?? 0) + Number(body.amount);
    if (refunded > Number(intent.amount))
      return fault(400, { type: 'invalid_request_error', code: 'charge_already_refunded' });
    intent.amount_refunded = refunded;
    return this.#add('re', 'refund', {
      status: 'succeeded',
      amount: Number(body.amount),
      payment_intent: intent.id,
    });
  }
}

const fault = (status: number, error: object): Answer => ({
  status,
  body: { error: { message: 'refused', ...error } },
});

const metadataOf = (body: StripeRequest['body']): object =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      const key = /^metadata\[(\w+)\]$/.exec(name)?.[1];
      return key ? [[key, value]] : [];
    }),
  );

/** The header that Stripe sends with an event. */
export function stripeSignature(body: string, secret: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${signature}`;
}

export const stripeEvent = (id: string, type: string, object: object): string =>
  JSON.stringify({ id, object: 'event', type, api_version: '2026-01-01', data: { object } });
