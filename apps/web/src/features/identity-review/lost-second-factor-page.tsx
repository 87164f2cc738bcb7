import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { Spinner } from '@atrium/ui/spinner/spinner';
import { createEffect, createSignal, type JSX, Match, on, onCleanup, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import layout from '../auth/auth-layout.module.css';
import { AuthLayout } from '../auth/auth-layout.tsx';
import { CaseState } from './case-state.tsx';
import { CollectPictures } from './collect-pictures.tsx';
import { StartCase } from './start-case.tsx';
import { useCase } from './use-case.ts';

/** From "I have lost it" to the end of the case. Its link stands behind the #, where no server sees it. */
export function LostSecondFactorPage(): JSX.Element {
  const [token, setToken] = createSignal(location.hash.slice(1));
  const onHash = (): void => {
    setToken(location.hash.slice(1));
  };
  addEventListener('hashchange', onHash);
  onCleanup(() => removeEventListener('hashchange', onHash));
  const open = (next: string): void => {
    history.replaceState(history.state, '', `${paths.lostSecondFactor}${next ? `#${next}` : ''}`);
    setToken(next);
  };
  return (
    <Show when={token()} keyed fallback={<StartCase onStarted={open} />}>
      {(current) => <FollowCase token={current} onAgain={() => open('')} />}
    </Show>
  );
}

function FollowCase(props: { readonly token: string; readonly onAgain: () => void }): JSX.Element {
  const found = useCase(() => props.token);
  createEffect(on(() => props.token, found.load));
  return (
    <Switch
      fallback={
        <AuthLayout title={t('identity.state.loading')}>
          <div class={layout.stack}>
            <Show when={found.error()} fallback={<Spinner size={24} label={t('common.loading')} />}>
              {(text) => <Banner tone="danger">{text()}</Banner>}
            </Show>
            <Show when={found.error()}>
              <Button wide onClick={() => props.onAgain()}>
                {t('identity.state.again')}
              </Button>
            </Show>
          </div>
        </AuthLayout>
      }
    >
      <Match when={found.review()?.state === 'collecting' && found.uploadToken()}>
        {(uploadToken) => (
          <CollectPictures
            token={props.token}
            uploadToken={uploadToken()}
            uploaded={found.review()?.uploaded ?? []}
            onSubmitted={found.setReview}
          />
        )}
      </Match>
      <Match when={found.review()}>
        {(review) => (
          <CaseState
            review={review()}
            onWithdraw={() => void found.stop()}
            withdrawing={found.stopping()}
            onAgain={props.onAgain}
          >
            <Show when={found.error()}>{(text) => <Banner tone="danger">{text()}</Banner>}</Show>
          </CaseState>
        )}
      </Match>
    </Switch>
  );
}
