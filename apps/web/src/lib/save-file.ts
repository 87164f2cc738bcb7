import type { ActionInput, ActionName } from '@atrium/contracts/actions';
import type { ErrorData } from '@atrium/contracts/kernel/error-catalogue';
import { accountHeaders } from './api.ts';
import { ensureErrorTexts } from './error-texts.ts';
import { fileAddress, RefusedCall } from './files.ts';

/** Downloads the answer of a query that is a file; unlike a link, it can tell why there is none. */
export async function saveFile<N extends ActionName>(action: N, input: ActionInput<N>): Promise<void> {
  const response = await fetch(fileAddress(action, input), { headers: accountHeaders() });
  if (!response.ok) {
    const answer = (await response.json().catch(() => null)) as { error?: { data?: ErrorData } } | null;
    await ensureErrorTexts();
    if (answer?.error?.data) throw new RefusedCall(answer.error.data);
    throw new Error('No answer came.');
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name ?? '';
  link.click();
  // The download has its own hold on it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
