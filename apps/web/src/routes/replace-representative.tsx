export { ReplaceRepresentativePage as default } from '../features/representative/replace-representative-page.tsx';
