import { useNavigate } from '@solidjs/router';
import { type JSX, Match, onMount, Switch } from 'solid-js';
import { paths } from '../../lib/paths.ts';
import { ConfirmByCode } from './confirm-by-code.tsx';
import { ConfirmByLink } from './confirm-by-link.tsx';
import { pendingConfirmation } from './pending-confirmation.ts';

/** Reached from the sign-up (code) or from the link in the mail (token behind the #). */
export function ConfirmEmailPage(): JSX.Element {
  const navigate = useNavigate();
  const token = location.hash.slice(1);
  const pending = pendingConfirmation.read();
  onMount(() => {
    // The token has been read; it should stay neither in the address bar nor in the history.
    if (token) history.replaceState(history.state, '', paths.confirmEmail);
    else if (!pending) navigate(paths.signIn, { replace: true });
  });
  return (
    <Switch>
      <Match when={token}>{(current) => <ConfirmByLink token={current()} />}</Match>
      <Match when={pending}>{(current) => <ConfirmByCode pending={current()} />}</Match>
    </Switch>
  );
}
