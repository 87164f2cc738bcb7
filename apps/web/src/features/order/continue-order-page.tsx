import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { PageHeader } from '@atrium/ui/page/page-header';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { accountQuery } from '../../lib/queries.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useQuery } from '../../lib/use-query.ts';
import styles from './order.module.css';
import { showCart } from './order-queries.ts';
import { visitorCart } from './visitor-cart.ts';

/** After signing up or in: the visitor's choices become the cart of an organization, and the order goes on (ACC-3). */
export function ContinueOrderPage(): JSX.Element {
  const client = useQueryClient();
  const navigate = useNavigate();
  const account = useQuery(accountQuery);
  const organizations = () =>
    (account.data?.organizations ?? []).filter(({ role }) => role !== 'external_user');
  const [chosen, setChosen] = createSignal('');
  const keyFor = createIdempotencyKey();
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal('');
  const discard = (): void => {
    visitorCart.clear();
    navigate(paths.home);
  };
  const target = (): string => chosen() || (organizations()[0]?.id ?? '');
  usePageTitle(() => t('order.continue.title'));
  const goOn = async (): Promise<void> => {
    const organizationId = target();
    setBusy(true);
    setError('');
    try {
      const input = { organizationId, locale: locale(), lines: [...visitorCart.lines()] };
      const cart = await api.purchase.addCartLines.mutate({ ...input, idempotencyKey: keyFor(input) });
      showCart(client, organizationId, cart);
      visitorCart.clear();
      navigate(paths.cart(organizationId), { replace: true });
    } catch (refused) {
      setError(refusalText(refused));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <PageHeader title={t('order.continue.title')} lead={t('order.continue.lead')} />
      <div class={styles.page}>
        <Show
          when={visitorCart.lines().length > 0}
          fallback={<Banner tone="info" title={t('order.continue.none')} />}
        >
          <div class={styles.form}>
            <RadioGroup
              name="organization"
              label={t('order.continue.organization')}
              value={target()}
              onChange={setChosen}
              options={organizations().map(({ id, name }) => ({ value: id, label: name }))}
            />
            <div role="alert">
              <Show when={error()}>{(text) => <Banner tone="danger" title={text()} />}</Show>
            </div>
            <div class={styles.actions}>
              <Button
                variant="primary"
                busy={busy()}
                busyLabel={t('common.saving')}
                onClick={() => void goOn()}
              >
                {t('order.continue.submit')}
              </Button>
              <Button variant="quiet" onClick={discard}>
                {t('order.continue.discard')}
              </Button>
            </div>
          </div>
        </Show>
      </div>
    </>
  );
}
