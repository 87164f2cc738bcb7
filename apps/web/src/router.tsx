import { Route, Router, type RouteSectionProps } from '@solidjs/router';
import { createSignal, type JSX, lazy, Show, Suspense } from 'solid-js';
import { lazyPage } from './lib/lazy-page.ts';

const SignIn = lazyPage(() => import('./routes/sign-in.tsx'), ['auth', 'shell']);
const SignUp = lazyPage(() => import('./routes/sign-up.tsx'), ['auth', 'shell']);
const ConfirmEmail = lazyPage(() => import('./routes/confirm-email.tsx'), ['auth', 'shell']);
const ForgotPassword = lazyPage(() => import('./routes/forgot-password.tsx'), ['recovery', 'auth', 'shell']);
const ResetPassword = lazyPage(
  () => import('./routes/reset-password.tsx'),
  ['recovery', 'password', 'auth', 'shell'],
);
const UndoChange = lazyPage(
  () => import('./routes/undo-change.tsx'),
  ['recovery', 'password', 'auth', 'shell'],
);
const ConfirmAddress = lazyPage(() => import('./routes/confirm-address.tsx'), ['recovery', 'auth', 'shell']);
const LostSecondFactor = lazyPage(
  () => import('./routes/lost-second-factor.tsx'),
  ['auth', 'shell', 'identity'],
);
const StopIdentityReview = lazyPage(
  () => import('./routes/stop-identity-review.tsx'),
  ['auth', 'shell', 'identity'],
);
const Transfer = lazyPage(
  () => import('./routes/transfer.tsx'),
  ['auth', 'shell', 'errors', 'access', 'transfer', 'product'],
);
const Invitation = lazyPage(() => import('./routes/invitation.tsx'), ['auth', 'shell', 'invitation']);

const [portalRoutes, setPortalRoutes] = createSignal<(() => JSX.Element) | null>(null);

/**
 * What somebody without a session can open is known from the start. The addresses of all other pages, a list that grows
 * with the portal, come with the first of them: then the router looks again.
 */
const OtherPage = lazy(async () => {
  const { PortalRoutes } = await import('./app.tsx');
  setPortalRoutes(() => PortalRoutes);
  return { default: () => null };
});

export function App(): JSX.Element {
  return (
    <Router root={Root}>
      <Route path="/sign-in" component={SignIn} />
      <Route path="/sign-up" component={SignUp} />
      <Route path="/confirm-email" component={ConfirmEmail} />
      <Route path="/lost-second-factor" component={LostSecondFactor} />
      <Route path="/stop-identity-review" component={StopIdentityReview} />
      <Route path="/forgot-password" component={ForgotPassword} />
      <Route path="/reset-password" component={ResetPassword} />
      <Route path="/undo-change" component={UndoChange} />
      <Route path="/confirm-address" component={ConfirmAddress} />
      <Route path="/invitation" component={Invitation} />
      <Route path="/transfer" component={Transfer} />
      <Show when={portalRoutes()} fallback={<Route path="*" component={OtherPage} />}>
        {(routes) => routes()()}
      </Show>
    </Router>
  );
}

const Root = (props: RouteSectionProps): JSX.Element => <Suspense>{props.children}</Suspense>;
