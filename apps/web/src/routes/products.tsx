export { ProductsPage as default } from '../features/product/products-page.tsx';
