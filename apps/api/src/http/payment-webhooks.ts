import { receiveProviderMessage } from '@atrium/core/jobs/receive-provider-message';
import type { Host } from '@atrium/core/kernel/host';
import type { Context } from 'hono';
import type { Environment } from './create-app.ts';

export const webhookPath = '/api/webhooks';
const signatureHeaders = ['stripe-signature', 'atrium-signature'];

/**
 * What a payment provider posts: kept when its signature is right, and acted on by a job, so that the answer is quick. No
 * session and no origin are asked of it.
 */
export async function answerWebhook(c: Context<Environment>, host: Host): Promise<Response> {
  const signature = signatureHeaders.map((name) => c.req.header(name)).find((value) => value !== undefined);
  const body = await c.req.text();
  const taken = await receiveProviderMessage(host, c.req.param('provider') ?? '', body, signature ?? null);
  return taken ? c.text('ok') : c.text('refused', 400);
}
