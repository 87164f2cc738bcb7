import { getAccessMatrix } from '@atrium/contracts/access/get-access-matrix';
import { countMembers } from '@atrium/db/access/people-queries';
import { countProductWindow } from '@atrium/db/product/product-queries';
import { implement } from '../kernel/implement.ts';
import { readMatrix } from './read-matrix.ts';

export const getAccessMatrixVerb = implement(getAccessMatrix, async ({ input, tenant, now }) => {
  const [matrix, peopleTotal, productsTotal] = await Promise.all([
    readMatrix(tenant, input, input, now),
    countMembers(tenant, input.person),
    countProductWindow(tenant, { type: input.type, search: input.product }),
  ]);
  return { ...matrix, peopleTotal, productsTotal };
});
