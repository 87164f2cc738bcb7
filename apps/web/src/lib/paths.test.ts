import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { safeNext } from './paths.ts';

beforeEach(() => vi.stubGlobal('location', { origin: 'https://portal.example' }));
afterEach(() => vi.unstubAllGlobals());

test.each([
  'https://evil.example/',
  '//evil.example/x',
  '/\\evil.example/x',
  '/.//evil.example/x',
  '/..//evil.example/x',
  '/%2e//evil.example/x',
  '/\t/evil.example',
  'javascript:alert(1)',
  '',
  undefined,
])('SEC-9: after signing in, %j leads nowhere but to this portal', (next) => {
  const target = new URL(safeNext(next), 'https://portal.example');
  expect(target.origin).toBe('https://portal.example');
});

test('a page of the portal is opened as asked, with its query and hash', () => {
  expect(safeNext('/o/1/organization?x=1#y')).toBe('https://portal.example/o/1/organization?x=1#y');
});
