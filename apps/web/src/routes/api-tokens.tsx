export { ApiTokensPage as default } from '../features/api-token/api-tokens-page.tsx';
