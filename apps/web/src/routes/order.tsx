export { CataloguePage as default } from '../features/order/catalogue-page.tsx';
