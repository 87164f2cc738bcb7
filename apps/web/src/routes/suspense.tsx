export { SuspensePage as default } from '../features/bank/suspense-page.tsx';
