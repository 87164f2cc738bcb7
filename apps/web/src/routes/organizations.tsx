export { OrganizationsPage as default } from '../features/organization/organizations-page.tsx';
