import type { BrowserContext } from 'playwright-core';
import { callAction } from './portal-api.ts';

type Payment = { readonly id: string; readonly status: string; readonly actionUrl: string | null };

/** Tops the prepaid account up by a card of the simulated provider, and waits until the money is there. */
export async function giveMoney({ request }: BrowserContext, organizationId: string): Promise<void> {
  const { id } = await callAction<Payment>(request, 'prepaid.topUp', 'mutation', {
    ...{ organizationId, currency: 'CHF', amountMinor: 20_000, method: { kind: 'card' } },
    idempotencyKey: crypto.randomUUID(),
  });
  let answered = false;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const about = { organizationId, paymentId: id };
    const { status, actionUrl } = await callAction<Payment>(request, 'payment.get', 'query', about);
    if (status === 'succeeded') return;
    if (actionUrl !== null && !answered) {
      await request.post(actionUrl, { form: { answer: 'success' }, maxRedirects: 0 });
      answered = true;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The money did not arrive.');
}
