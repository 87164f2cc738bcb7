import type { PrepaidAccountView } from '@atrium/contracts/prepaid/prepaid-view';
import { Button } from '@atrium/ui/button/button';
import { Card } from '@atrium/ui/card/card';
import { iconPlus } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { useParams } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { useQuery } from '../../lib/use-query.ts';
import styles from '../billing/billing.module.css';
import { BillingContent } from '../billing/billing-content.tsx';
import { prepaidQuery } from '../billing/billing-queries.ts';
import { money } from '../billing/money.ts';
import { PayoutsSection } from './payouts-section.tsx';
import { RecoverSheet } from './recover-sheet.tsx';
import { Statement } from './statement.tsx';
import { TopUpSheet } from './top-up-sheet.tsx';

/** Balance per currency, top up, and the statement (PRE-1, PRE-4). */
export function PrepaidPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const query = useQuery(() => prepaidQuery(params.organizationId));
  const [toppingUp, setToppingUp] = createSignal<PrepaidAccountView | null>(null);
  const [recovering, setRecovering] = createSignal<PrepaidAccountView | null>(null);
  usePageTitle(() => t('billing.prepaid.title'));
  return (
    <>
      <PageHeader title={t('billing.prepaid.title')} lead={t('billing.prepaid.lead')} />
      <BillingContent query={query}>
        <div class={styles.page}>
          <div class={styles.accounts}>
            <For each={query.data?.accounts}>
              {(account) => (
                <Account
                  account={account}
                  disabledReason={reasonOf(query.data?.can.topUp)}
                  onTopUp={() => setToppingUp(account)}
                  onRecover={() => setRecovering(account)}
                />
              )}
            </For>
          </div>
          <Show when={query.data?.payouts.length}>
            <PayoutsSection payouts={query.data?.payouts ?? []} />
          </Show>
          <For each={query.data?.accounts}>
            {({ currency }) => <Statement organizationId={params.organizationId} currency={currency} />}
          </For>
        </div>
      </BillingContent>
      <Show when={toppingUp()}>
        {(account) => (
          <TopUpSheet
            organizationId={params.organizationId}
            account={account()}
            onClose={() => setToppingUp(null)}
          />
        )}
      </Show>
      <Show when={recovering()} keyed>
        {(account) => (
          <RecoverSheet
            organizationId={params.organizationId}
            account={account}
            onClose={() => setRecovering(null)}
          />
        )}
      </Show>
    </>
  );
}

type AccountProps = {
  readonly account: PrepaidAccountView;
  readonly disabledReason: string | undefined;
  readonly onTopUp: () => void;
  readonly onRecover: () => void;
};

const Account = (props: AccountProps): JSX.Element => (
  <Card
    title={t('billing.prepaid.balance', { currency: props.account.currency })}
    actions={
      <>
        <Button
          disabledReason={
            props.disabledReason ??
            (props.account.balanceMinor > 0 ? undefined : t('billing.recover.nothing'))
          }
          onClick={() => props.onRecover()}
        >
          {t('billing.recover.open')}
        </Button>
        <Button
          variant="primary"
          icon={iconPlus}
          disabledReason={props.disabledReason}
          onClick={() => props.onTopUp()}
        >
          {t('billing.prepaid.topUp')}
        </Button>
      </>
    }
  >
    <p class={`tabular ${styles.balance}`}>{money(props.account.balanceMinor, props.account.currency)}</p>
    <Show when={props.account.heldMinor > 0}>
      <p class={styles.quiet}>
        {t('billing.prepaid.held', { amount: money(props.account.heldMinor, props.account.currency) })}
      </p>
    </Show>
  </Card>
);
