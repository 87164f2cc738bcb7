import type { IdentityReviewView } from '@atrium/contracts/identity-review/identity-review-view';
import { formatDateTime } from '@atrium/i18n/format-date';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import layout from '../auth/auth-layout.module.css';
import { AuthLayout } from '../auth/auth-layout.tsx';
import styles from './identity-review.module.css';

type CaseStateProps = {
  readonly review: IdentityReviewView;
  /** Null where the person cannot take the request back. */
  readonly onWithdraw: (() => void) | null;
  readonly withdrawing: boolean;
  readonly onAgain: () => void;
  /** Stands between the words and what can be done. */
  readonly children?: JSX.Element;
};

/** Where a case stands, and what the person can do now. */
export function CaseState(props: CaseStateProps): JSX.Element {
  const date = (moment: string | null): string => (moment ? formatDateTime(locale(), moment) : '');
  const lead = (): string => {
    const { state, submittedAt, endsAt } = props.review;
    if (state === 'submitted') return t('identity.state.submittedText', { date: date(submittedAt) });
    if (state === 'waiting') return t('identity.state.waitingText', { date: date(endsAt) });
    return state === 'collecting' ? '' : t(`identity.state.${state}Text`);
  };
  const open = (): boolean => props.review.endedAt === null;
  return (
    <AuthLayout title={t(`identity.state.${props.review.state}`)} lead={lead()}>
      <div class={layout.stack}>
        <Show when={props.review.refusalReason}>
          {(reason) => <Banner tone="warning">{t(`identity.reason.${reason()}`)}</Banner>}
        </Show>
        {props.children}
        <Switch>
          <Match when={open() && props.onWithdraw}>
            {(withdraw) => (
              <>
                <p class={styles.note}>{t('identity.state.found')}</p>
                <Button wide busy={props.withdrawing} onClick={() => withdraw()()}>
                  {t('identity.state.withdraw')}
                </Button>
              </>
            )}
          </Match>
          <Match when={props.review.state === 'completed'}>
            <LinkButton variant="primary" wide href={paths.signIn}>
              {t('identity.state.signIn')}
            </LinkButton>
          </Match>
          <Match when={!open()}>
            <Button wide onClick={() => props.onAgain()}>
              {t('identity.state.again')}
            </Button>
          </Match>
        </Switch>
      </div>
    </AuthLayout>
  );
}
