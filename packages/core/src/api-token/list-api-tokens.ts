import { listApiTokens } from '@atrium/contracts/api-token/list-api-tokens';
import { apiTokenPageSize } from '@atrium/contracts/api-token/token-limits';
import { listApiTokenRows } from '@atrium/db/api-token/api-token-queries';
import { z } from 'zod';
import { implement } from '../kernel/implement.ts';
import { viewApiToken } from './api-token-view.ts';

const Place = z.tuple([z.iso.datetime(), z.uuid()]);

export const listApiTokensVerb = implement(listApiTokens, async ({ tenant, actor, input }) => {
  // Who may read what tokens have done sees which there are.
  const ofEverybody = actor.may('audit.read').allowed;
  const rows = await listApiTokenRows(tenant, {
    accountId: ofEverybody ? null : actor.accountId,
    after: placeOf(input.after),
    limit: apiTokenPageSize + 1,
  });
  const page = rows.slice(0, apiTokenPageSize);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    tokens: page.map((row) => viewApiToken(actor, row)),
    ofEverybody,
    next: last ? `${last.createdAt.toISOString()} ${last.id}` : null,
  };
});

/** The end of the page before; what is no such place begins at the top. */
function placeOf(after: string | null) {
  const place = Place.safeParse(after?.split(' '));
  return place.success ? { createdAt: new Date(place.data[0]), id: place.data[1] } : null;
}
