import { expect, test } from 'vitest';
import { describeActions } from './action-facts.ts';
import type { PagedName } from './client-types.ts';
import { iterateItems } from './pages.ts';

/** A list that is paged and missing here does not compile, one that is here and not paged neither. */
const paged: Record<PagedName, true> = {
  'access.ofProduct': true,
  'audit.list': true,
  'deadLetter.list': true,
  'deskInvoice.list': true,
  'freeCredit.list': true,
  'invitation.list': true,
  'invoice.list': true,
  'member.list': true,
  'prepaid.listMovements': true,
  'product.list': true,
  'promoCode.list': true,
  'purchase.list': true,
  'staff.listAudit': true,
  'team.list': true,
  'team.listMembers': true,
};

test('API-3: every list in pages can be walked, and the types say of the same ones that it can', () => {
  const walked = Object.entries(describeActions()).filter(([, facts]) => facts.paging);
  expect(walked.map(([name]) => name).sort()).toEqual(Object.keys(paged).sort());
});

test('API-3: the place of the next page is the id of the last row, or how many there were, as the list asks', async () => {
  const walk = async (next: { readonly from: 'id' | 'count' }, after: string) => {
    const places: unknown[] = [];
    const ask = async (input: object) => {
      const place = (input as Record<string, unknown>)[after];
      places.push(place);
      const first = places.length === 1;
      return { rows: first ? [{ id: 'a' }, { id: 'b' }] : [{ id: 'c' }], more: first };
    };
    const rows: unknown[] = [];
    for await (const row of iterateItems(ask, {}, { items: 'rows', after, next })) rows.push(row);
    return { rows: rows.length, places };
  };
  expect(await walk({ from: 'id' }, 'before')).toEqual({ rows: 3, places: [undefined, 'b'] });
  expect(await walk({ from: 'count' }, 'skip')).toEqual({ rows: 3, places: [undefined, 2] });
});
