export { DeleteOrganizationPage as default } from '../features/deletion/delete-organization-page.tsx';
