export { InvitationPage as default } from '../features/invitation/invitation-page.tsx';
