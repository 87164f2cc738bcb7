export { AccessMatrixPage as default } from '../features/access/access-matrix-page.tsx';
