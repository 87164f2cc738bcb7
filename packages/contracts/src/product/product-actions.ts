import { getProduct } from './get-product.ts';
import { listProducts } from './list-products.ts';
import { renameProduct } from './rename-product.ts';
import { terminateProduct } from './terminate-product.ts';
import { undoTermination } from './undo-termination.ts';
import { updateProductTags } from './update-product-tags.ts';

/** Its part of the table of actions. */
export const productActions = {
  product: {
    list: listProducts,
    get: getProduct,
    rename: renameProduct,
    updateTags: updateProductTags,
    terminate: terminateProduct,
    undoTermination,
  },
} as const;
