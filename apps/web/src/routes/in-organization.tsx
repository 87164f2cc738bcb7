export { InOrganization as default } from '../features/organization/in-organization.tsx';
