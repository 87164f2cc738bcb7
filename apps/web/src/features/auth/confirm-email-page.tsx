import { useNavigate } from '@solidjs/router';
import { createSignal, type JSX, Match, onCleanup, onMount, Switch } from 'solid-js';
import { paths } from '../../lib/paths.ts';
import { ConfirmByCode } from './confirm-by-code.tsx';
import { ConfirmByLink } from './confirm-by-link.tsx';
import { pendingConfirmation } from './pending-confirmation.ts';

/** Reached from the sign-up (code) or from the link in the mail (token behind the #). */
export function ConfirmEmailPage(): JSX.Element {
  const navigate = useNavigate();
  const [token, setToken] = createSignal(location.hash.slice(1));
  // The link in the mail may be opened in the very tab that waits for the code.
  const onHash = (): void => {
    if (location.hash.length > 1) setToken(location.hash.slice(1));
    forgetToken();
  };
  addEventListener('hashchange', onHash);
  onCleanup(() => removeEventListener('hashchange', onHash));
  const pending = pendingConfirmation.read();
  onMount(() => {
    if (token()) forgetToken();
    else if (!pending) navigate(paths.signIn, { replace: true });
  });
  return (
    <Switch>
      <Match when={token()}>{(current) => <ConfirmByLink token={current()} />}</Match>
      <Match when={pending}>{(current) => <ConfirmByCode pending={current()} />}</Match>
    </Switch>
  );
}

/** Once read, it should stay neither in the address bar nor in the history. */
const forgetToken = (): void => history.replaceState(history.state, '', paths.confirmEmail);
