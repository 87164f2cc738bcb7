export { ConfigurePage as default } from '../features/order/configure-page.tsx';
