import type { ActionInput } from '@atrium/contracts/actions';
import { Button } from '@atrium/ui/button/button';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { ensureErrorTexts } from '../../lib/error-texts.ts';
import { t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { paths } from '../../lib/paths.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { refreshMoney } from '../billing/billing-queries.ts';

type CreateProFormaProps = {
  readonly organizationId: string;
  readonly items: NonNullable<ActionInput<'renewal.quote'>['items']>;
  readonly disabledReason: string | undefined;
};

/** Makes pro formas of the products that are chosen on "To pay" (INV-7). */
export function CreateProForma(props: CreateProFormaProps): JSX.Element {
  const client = useQueryClient();
  const navigate = useNavigate();
  const keyFor = createIdempotencyKey();
  const [busy, setBusy] = createSignal(false);
  const create = async (): Promise<void> => {
    const { organizationId, items } = props;
    const input = { organizationId, items: [...items] };
    setBusy(true);
    try {
      const { proFormas } = await api.proForma.create.mutate({ ...input, idempotencyKey: keyFor(input) });
      showToast({ tone: 'success', title: t('proForma.created', { count: proFormas.length }) });
      await refreshMoney(client);
      navigate(paths.proFormas(organizationId));
    } catch (error) {
      await ensureErrorTexts();
      tellRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  const reason = (): string | undefined =>
    props.disabledReason ?? (props.items.length === 0 ? t('proForma.noProducts') : undefined);
  return (
    <Button busy={busy()} disabledReason={reason()} onClick={() => void create()}>
      {t('proForma.create')}
    </Button>
  );
}
