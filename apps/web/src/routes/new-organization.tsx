export { CreateOrganizationPage as default } from '../features/organization/create-organization-page.tsx';
