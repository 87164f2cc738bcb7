export { UndoChangePage as default } from '../features/recovery/undo-change-page.tsx';
