import { Button } from '@atrium/ui/button/button';
import { CopyButton } from '@atrium/ui/copy-button/copy-button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { For, type JSX } from 'solid-js';
import { brand } from '../../lib/brand.ts';
import { t } from '../../lib/i18n.ts';
import styles from './two-factor.module.css';

type BackupCodesDialogProps = {
  readonly codes: readonly string[];
  readonly loginIdentifier: string;
  readonly onClose: () => void;
};

/** Shown this once: to copy, to keep as a file, or on paper (SEC-3). */
export function BackupCodesDialog(props: BackupCodesDialogProps): JSX.Element {
  const asText = (): string =>
    [t('factors.codes.fileHead', { email: props.loginIdentifier, brand }), '', ...props.codes, ''].join('\n');
  const download = (): void => {
    const address = URL.createObjectURL(new Blob([asText()], { type: 'text/plain;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${t('factors.codes.fileName')}.txt`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  return (
    <Dialog
      open
      onOpenChange={() => props.onClose()}
      title={t('factors.codes.title')}
      description={t('factors.codes.text')}
      closeLabel={t('common.close')}
      footer={
        <Button variant="primary" onClick={() => props.onClose()}>
          {t('factors.codes.done')}
        </Button>
      }
    >
      <div class={styles.codesPrint}>
        <ul class={styles.codes} aria-label={t('factors.codes.list')}>
          <For each={props.codes}>{(code) => <li class={styles.codeLine}>{code}</li>}</For>
        </ul>
      </div>
      <div class={styles.codeActions}>
        <CopyButton text={asText()} label={t('factors.codes.copy')} copiedLabel={t('factors.codes.copied')} />
        <Button size="small" onClick={download}>
          {t('factors.codes.download')}
        </Button>
        <Button size="small" onClick={() => window.print()}>
          {t('factors.codes.print')}
        </Button>
      </div>
    </Dialog>
  );
}
