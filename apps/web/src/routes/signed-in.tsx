export { SignedIn as default } from '../shell/signed-in.tsx';
