import type { Locale } from '@atrium/contracts/locale';
import type { ResourceType } from '@atrium/contracts/product/product-types';
import type { TransferRow } from '@atrium/db/transfer/transfer-queries';
import type { ProductTransferStage } from '@atrium/mail/templates/product-transfer';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';

type To = { readonly email: string; readonly locale: Locale; readonly firstName: string };

type Told = Pick<TransferRow, 'giverName' | 'expiresAt'> & {
  readonly receiverName: string;
  readonly by: string;
  readonly items: readonly { readonly type: string; readonly name: string }[];
  /** Behind the portal's own address. */
  readonly path: string;
};

/** Both sides hear of each step that is not their own (PROD-5). */
export const sendTransferMail = (
  host: Host,
  outbox: Outbox,
  { email, locale, firstName }: To,
  stage: ProductTransferStage,
  { giverName, receiverName, by, items, expiresAt, path }: Told,
): void =>
  outbox.mail(
    { email, locale },
    {
      template: 'productTransfer',
      params: {
        ...{ stage, firstName, giverName, receiverName, by },
        products: items.map(({ type, name }) => ({ type: type as ResourceType, name })),
        ...{ endsAt: expiresAt.toISOString(), link: `${host.publicUrl}${path}` },
      },
    },
  );
