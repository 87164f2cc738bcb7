import type { SmsTransport } from './sms-transport.ts';

export type WebhookOptions = {
  /** https, or http on this machine itself. */
  readonly url: string;
  /** Sent as a bearer token. */
  readonly token: string;
  /** What the recipient sees as the sender. */
  readonly sender: string;
};

const deadlineSeconds = 15;
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Posts each text message as JSON (`id`, `to`, `text`, `sender`, `locale`) to the provider or to a small bridge in
 * front of it. Any 2xx means taken; anything else is tried again under the same `Idempotency-Key`.
 */
export function createWebhookSmsTransport({ url, token, sender }: WebhookOptions): SmsTransport {
  const target = URL.parse(url);
  const isSafe =
    target?.protocol === 'https:' || (target?.protocol === 'http:' && loopback.includes(target.hostname));
  if (!target || !isSafe) throw new Error('The address of the SMS provider must begin with https://');
  return {
    deliver: async (sms) => {
      const response = await fetch(target, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          'idempotency-key': sms.id,
        },
        body: JSON.stringify({ ...sms, sender }),
        // A redirect would take the token and the code somewhere else.
        redirect: 'error',
        signal: AbortSignal.timeout(deadlineSeconds * 1000),
      });
      await response.body?.cancel();
      // The answer is not repeated: providers like to quote the message, and the message is a secret.
      if (!response.ok) throw new Error(`The SMS provider answered ${response.status}.`);
    },
  };
}
