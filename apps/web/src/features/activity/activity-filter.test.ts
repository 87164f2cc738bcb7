import { expect, test } from 'vitest';
import { readFilter, readPlace, toAuditFilter, writePlace } from './activity-filter.ts';

const id = '01990000-0000-7000-8000-000000000001';
const none = { person: '', event: '', about: '', from: '', until: '' };

test('AUD-1: filters are read from the address, and what is no filter is left out', () => {
  const good = {
    person: id,
    event: 'member.update_role',
    about: id,
    from: '2026-03-01',
    until: '2026-03-02',
  };
  expect(readFilter(good)).toEqual(good);
  expect(
    readFilter({ person: 'me', event: 'x y', about: ['a', 'b'], from: '2026-3-1', until: '2026-99-99' }),
  ).toEqual(none);
  expect(readFilter({})).toEqual(none);
});

test('AUD-1: days are those of the reader, both included', () => {
  const { from, until } = toAuditFilter({ ...none, from: '2026-03-29', until: '2026-03-29' });
  expect(new Date(from ?? '')).toEqual(new Date(2026, 2, 29));
  expect(new Date(until ?? '')).toEqual(new Date(2026, 2, 30));
});

test('API-3: a place in the log goes through the address and comes back', () => {
  const cursor = { occurredAt: '2026-03-01T09:00:00.000Z', id };
  expect(readPlace({ older: writePlace(cursor) })).toEqual({ direction: 'older', cursor });
  expect(readPlace({ newer: writePlace(cursor) })).toEqual({ direction: 'newer', cursor });
  for (const older of ['', 'x', `x_${id}`, '2026-03-01T09:00:00.000Z_x']) {
    expect(readPlace({ older })).toEqual({});
  }
});
