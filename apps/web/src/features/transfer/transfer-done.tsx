import { formatDate } from '@atrium/i18n/format-date';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { CopyButton } from '@atrium/ui/copy-button/copy-button';
import { TextField } from '@atrium/ui/field/text-field';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import styles from './transfer.module.css';
import type { Offered } from './transfer-page.tsx';

type TransferDoneProps = { readonly offered: Offered; readonly onAnother: () => void };

/** The link, which is shown this once, and the shortest way on. */
export const TransferDone = (props: TransferDoneProps): JSX.Element => (
  <div class={styles.form}>
    <Banner tone="success" title={t('transfer.done.title')}>
      {props.offered.email === ''
        ? t('transfer.done.text', { date: formatDate(locale(), props.offered.expiresAt) })
        : t('transfer.done.mailed', { email: props.offered.email })}
    </Banner>
    <div class={styles.link}>
      <TextField
        name="link"
        label={t('transfer.done.link')}
        value={props.offered.link}
        onInput={() => {}}
        readOnly
      />
      <CopyButton
        text={props.offered.link}
        label={t('transfer.done.copy')}
        copiedLabel={t('transfer.done.copied')}
      />
    </div>
    <div class={styles.buttons}>
      <Show when={props.offered.organization}>
        {(organization) => (
          <LinkButton variant="primary" href={addressOf(props.offered.link)}>
            {t('transfer.done.acceptNow', { organization: organization() })}
          </LinkButton>
        )}
      </Show>
      <Button onClick={() => props.onAnother()}>{t('transfer.done.another')}</Button>
    </div>
  </div>
);

/** Within this very portal, whatever name it is reached by. */
const addressOf = (link: string): string => {
  const { pathname, hash } = new URL(link);
  return `${pathname}${hash}`;
};
