import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Spinner } from '@atrium/ui/spinner/spinner';
import { type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import layout from '../auth/auth-layout.module.css';
import { AuthLayout } from '../auth/auth-layout.tsx';
import { CaseState } from './case-state.tsx';
import { useCase } from './use-case.ts';

/** Behind the link in the messages. Opening it changes nothing, the button does: programs open links, too (SEC-6). */
export function StopIdentityReviewPage(): JSX.Element {
  const token = location.hash.slice(1);
  const found = useCase(() => token);
  onMount(() => {
    // Once read, it should stay neither in the address bar nor in the history.
    history.replaceState(history.state, '', paths.stopIdentityReview);
    void found.load();
  });
  const ended = () => {
    const review = found.review();
    return review?.endedAt ? review : null;
  };
  return (
    <Switch
      fallback={
        <AuthLayout title={t('identity.state.loading')}>
          <div class={layout.stack}>
            <Show when={found.error()} fallback={<Spinner size={24} label={t('common.loading')} />}>
              {(text) => <Banner tone="danger">{text()}</Banner>}
            </Show>
          </div>
        </AuthLayout>
      }
    >
      <Match when={ended()}>
        {(review) => (
          <CaseState
            review={review()}
            onWithdraw={null}
            withdrawing={false}
            onAgain={() => location.assign(paths.lostSecondFactor)}
          >
            <Show when={review().state === 'stopped'}>
              <Banner tone="warning">{t('identity.stop.changePassword')}</Banner>
              <LinkButton variant="primary" wide href={paths.security}>
                {t('identity.stop.newPassword')}
              </LinkButton>
            </Show>
          </CaseState>
        )}
      </Match>
      <Match when={found.review()}>
        <AuthLayout title={t('identity.stop.title')} lead={t('identity.stop.lead')}>
          <div class={layout.stack}>
            <p>{t('identity.stop.text')}</p>
            <Show when={found.error()}>{(text) => <Banner tone="danger">{text()}</Banner>}</Show>
            <Button
              variant="danger"
              wide
              busy={found.stopping()}
              busyLabel={t('identity.stop.busy')}
              onClick={() => void found.stop()}
            >
              {t('identity.stop.submit')}
            </Button>
            <LinkButton wide variant="quiet" href={paths.signIn}>
              {t('identity.stop.keep')}
            </LinkButton>
          </div>
        </AuthLayout>
      </Match>
    </Switch>
  );
}
