import { getProductVerb } from '@atrium/core/product/get-product';
import { listProductsVerb } from '@atrium/core/product/list-products';
import { mountQuery, router } from './trpc.ts';

export const productRouter = router({
  list: mountQuery(listProductsVerb),
  get: mountQuery(getProductVerb),
});
