export { InvitePage as default } from '../features/member/invite-page.tsx';
