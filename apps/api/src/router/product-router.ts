import { getProductVerb } from '@atrium/core/product/get-product';
import { listProductsVerb } from '@atrium/core/product/list-products';
import { renameProductVerb } from '@atrium/core/product/rename-product';
import { terminateProductVerb } from '@atrium/core/product/terminate-product';
import { undoTerminationVerb } from '@atrium/core/product/undo-termination';
import { updateProductTagsVerb } from '@atrium/core/product/update-product-tags';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const productRouter = router({
  list: mountQuery(listProductsVerb),
  get: mountQuery(getProductVerb),
  rename: mountMutation(renameProductVerb),
  updateTags: mountMutation(updateProductTagsVerb),
  terminate: mountMutation(terminateProductVerb),
  undoTermination: mountMutation(undoTerminationVerb),
});
