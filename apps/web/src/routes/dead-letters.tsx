export { DeadLettersPage as default } from '../features/dead-letter/dead-letters-page.tsx';
