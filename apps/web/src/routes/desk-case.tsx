export { DeskCasePage as default } from '../features/desk/desk-case-page.tsx';
