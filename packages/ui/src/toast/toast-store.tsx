import { createSignal } from 'solid-js';

export type ToastTone = 'info' | 'success' | 'warning' | 'danger';

export interface ToastMessage {
  tone: ToastTone;
  title: string;
  text?: string | undefined;
  /** One way on or back, such as undo; the toast closes with it. */
  action?: { label: string; onAction: () => void } | undefined;
  /** 6,000 unless told, 10,000 with an action; 0 stays until it is closed, as every `danger` does. */
  durationMs?: number | undefined;
}

export interface ShownToast extends ToastMessage {
  id: number;
}

const longestRow = 4;
const [toasts, setToasts] = createSignal<readonly ShownToast[]>([]);
let lastId = 0;

export { toasts };

/** Shows a message in the region; returns what closes it. */
export function showToast(message: ToastMessage): () => void {
  lastId += 1;
  const id = lastId;
  setToasts((shown) => [...shown, { ...message, id }].slice(-longestRow));
  return () => closeToast(id);
}

export function closeToast(id: number): void {
  setToasts((shown) => shown.filter((toast) => toast.id !== id));
}

export function toastDuration(message: ToastMessage): number {
  if (message.durationMs !== undefined) return message.durationMs;
  if (message.tone === 'danger') return 0;
  return message.action === undefined ? 6000 : 10_000;
}
