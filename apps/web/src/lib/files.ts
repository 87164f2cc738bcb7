import type { ActionInput, ActionName, ActionOutput } from '@atrium/contracts/actions';
import type { ErrorData } from '@atrium/contracts/kernel/error-catalogue';
import { accountHeaders } from './api.ts';
import { ensureErrorTexts } from './error-texts.ts';

/** The shape that `toRefusal` reads. */
export class RefusedCall extends Error {
  readonly data: ErrorData;
  constructor(data: ErrorData) {
    super(data.code);
    this.data = data;
  }
}

type Options = {
  /** Part that has left, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
};

/** Calls an action that takes a file. Refusals are thrown as by every other call; without an answer, a plain error. */
export function upload<N extends ActionName>(
  action: N,
  input: ActionInput<N>,
  file: Blob,
  { onProgress, signal }: Options = {},
): Promise<ActionOutput<N>> {
  const { promise, resolve, reject } = Promise.withResolvers<ActionOutput<N>>();
  // Not fetch: it cannot say how much has left.
  const request = new XMLHttpRequest();
  request.open('POST', `/api/uploads/${action}?${inputOf(input)}`);
  for (const [name, value] of Object.entries(accountHeaders())) request.setRequestHeader(name, value);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.responseType = 'json';
  request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
  request.onload = async () => {
    const answer = request.response as {
      result?: { data: ActionOutput<N> };
      error?: { data?: ErrorData };
    } | null;
    if (answer?.result) return resolve(answer.result.data);
    await ensureErrorTexts();
    reject(answer?.error?.data ? new RefusedCall(answer.error.data) : new Error('No answer came.'));
  };
  request.onerror = () => reject(new Error('The line was lost.'));
  request.onabort = () => reject(new DOMException('Stopped.', 'AbortError'));
  signal?.addEventListener('abort', () => request.abort());
  request.send(file);
  return promise;
}

/** Where a query whose answer is a file is downloaded from; for a link with `download`. */
export const fileAddress = <N extends ActionName>(action: N, input: ActionInput<N>): string =>
  `/api/files/${action}?${inputOf(input)}`;

const inputOf = (input: unknown): string => `input=${encodeURIComponent(JSON.stringify(input))}`;
