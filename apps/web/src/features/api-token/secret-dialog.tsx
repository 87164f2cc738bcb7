import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { CopyButton } from '@atrium/ui/copy-button/copy-button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './api-tokens.module.css';

type SecretDialogProps = { readonly secret: string; readonly onClose: () => void };

/** The token itself, this once: only its hash is stored (API-4). */
export function SecretDialog(props: SecretDialogProps): JSX.Element {
  return (
    <Dialog
      open
      onOpenChange={() => props.onClose()}
      title={t('tokens.secret.title')}
      description={t('tokens.secret.text')}
      closeLabel={t('common.close')}
      footer={
        <Button variant="primary" onClick={() => props.onClose()}>
          {t('tokens.secret.done')}
        </Button>
      }
    >
      <div class={styles.page}>
        <code class={styles.secret}>{props.secret}</code>
        <div>
          <CopyButton
            text={props.secret}
            label={t('tokens.secret.copy')}
            copiedLabel={t('tokens.secret.copied')}
          />
        </div>
        <Banner tone="warning">{t('tokens.secret.warning')}</Banner>
      </div>
    </Dialog>
  );
}
