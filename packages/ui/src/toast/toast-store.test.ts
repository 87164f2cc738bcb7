import { expect, test } from 'vitest';
import { closeToast, showToast, toastDuration, toasts } from './toast-store.tsx';

test('a failure stays until it is closed; an action gives more time', () => {
  expect(toastDuration({ tone: 'danger', title: '' })).toBe(0);
  expect(toastDuration({ tone: 'success', title: '' })).toBe(6000);
  expect(
    toastDuration({ tone: 'success', title: '', action: { label: '', onAction: () => undefined } }),
  ).toBe(10_000);
});

test('only the newest few are shown, and each can be closed', () => {
  const closers = ['a', 'b', 'c', 'd', 'e'].map((title) => showToast({ tone: 'info', title }));
  expect(toasts().map((toast) => toast.title)).toEqual(['b', 'c', 'd', 'e']);
  closers.at(-1)?.();
  for (const toast of toasts()) closeToast(toast.id);
  expect(toasts()).toEqual([]);
});
