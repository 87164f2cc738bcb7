import type { ActionOutput } from '@atrium/contracts/actions';
import type { ProductStanding } from '@atrium/contracts/product/product-view';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { DangerZone } from '@atrium/ui/page/danger-zone';
import { createSignal, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { EndProductSheet } from './end-product-sheet.tsx';

type EndZoneProps = {
  readonly organizationId: string;
  readonly product: ActionOutput<'product.get'>;
  readonly standing: ProductStanding;
};

/** The ways out, apart from everything else (PROD-6); nothing of it once the product is gone. */
export function EndZone(props: EndZoneProps): JSX.Element {
  const [open, setOpen] = createSignal(false);
  return (
    <Show when={props.standing.state !== 'terminated'}>
      <DangerZone
        title={t('product.end.zone')}
        items={[
          {
            title: t('transfer.open'),
            text: t('transfer.zoneText'),
            action: (
              <LinkButton
                href={`${paths.transferProducts(props.organizationId)}?product=${props.product.id}`}
              >
                {t('transfer.title')}
              </LinkButton>
            ),
          },
          {
            title: t('product.end.title'),
            text: t('product.end.text'),
            action: (
              <Button variant="danger" onClick={() => setOpen(true)}>
                {t('product.end.open')}
              </Button>
            ),
          },
        ]}
      />
      <Show when={open()}>
        <EndProductSheet {...props} onClose={() => setOpen(false)} />
      </Show>
    </Show>
  );
}
