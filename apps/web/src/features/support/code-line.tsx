import { formatDateTime } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { CopyButton } from '@atrium/ui/copy-button/copy-button';
import { Icon } from '@atrium/ui/icon/icon';
import { iconRefresh } from '@atrium/ui/icon/icons';
import { showToast } from '@atrium/ui/toast/toast-store';
import { createEffect, createSignal, type JSX, onCleanup } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { inGroups } from './spoken-code.ts';
import styles from './support.module.css';

type CodeLineProps = {
  readonly code: string;
  readonly endsAt: string;
  /** For screen readers, which would read one huge number: its figures one by one. */
  readonly spoken: (code: string) => string;
  readonly renew: () => Promise<unknown>;
  /** The code has ended: another one has taken its place. */
  readonly onEnded: () => void;
};

const longestTimerMs = 2_000_000_000;

/** A code to read out, with what can be done about it (SUP-1, SUP-2). */
export function CodeLine(props: CodeLineProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  createEffect(() => {
    const left = new Date(props.endsAt).getTime() - Date.now();
    const timer = setTimeout(() => props.onEnded(), Math.min(Math.max(left, 1000), longestTimerMs));
    onCleanup(() => clearTimeout(timer));
  });
  const renew = async (): Promise<void> => {
    setBusy(true);
    try {
      await props.renew();
      showToast({ tone: 'success', title: t('support.code.renewed') });
    } catch (error) {
      tellRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class={styles.code}>
      <p class={styles.figures}>
        <span aria-hidden="true">{inGroups(props.code)}</span>
        <span class="visually-hidden">{props.spoken([...props.code].join(' '))}</span>
      </p>
      <p class={styles.quiet}>{t('support.code.until', { date: formatDateTime(locale(), props.endsAt) })}</p>
      <div class={styles.row}>
        <CopyButton text={props.code} label={t('support.code.copy')} copiedLabel={t('support.code.copied')} />
        <Button
          size="small"
          variant="quiet"
          busy={busy()}
          icon={<Icon path={iconRefresh} />}
          onClick={() => void renew()}
        >
          {t('support.code.renew')}
        </Button>
      </div>
    </div>
  );
}
