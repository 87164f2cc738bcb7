import type { SecondFactorView } from '@atrium/contracts/second-factor/second-factor-view';
import { formatDate } from '@atrium/i18n/format-date';
import { formatRelative } from '@atrium/i18n/format-relative';
import { Button } from '@atrium/ui/button/button';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import styles from './two-factor.module.css';
import type { SecondFactors } from './two-factor-section.tsx';

export type FactorTask =
  | { readonly kind: 'authenticator' | 'sms' | 'passkey' | 'backup_code' }
  | { readonly kind: 'remove'; readonly id: string; readonly name: string; readonly last: boolean };

type Kind = SecondFactorView['kind'];
type FactorListProps = { readonly data: SecondFactors; readonly onTask: (task: FactorTask) => void };

const kinds: readonly Kind[] = ['passkey', 'authenticator', 'sms'];

/** One row per way: what it is, what is set up of it, and what can be done. */
export function FactorList(props: FactorListProps): JSX.Element {
  const factors = () => props.data.factors;
  const isOn = (): boolean => factors().length > 0;
  /** Only a session that has itself passed a second factor changes them (SEC-5). */
  const refusal = (): string | undefined =>
    isOn() && !props.data.sessionPassed ? t('factors.section.notPassed') : undefined;
  const shown = createMemo(() =>
    kinds.filter((kind) => kind !== 'sms' || props.data.smsAvailable || of(kind).length > 0),
  );
  const of = (kind: Kind): SecondFactorView[] => factors().filter((factor) => factor.kind === kind);
  const mayAdd = (kind: Kind): boolean => kind === 'passkey' || of(kind).length === 0;

  return (
    <ul class={styles.list}>
      <For each={shown()}>
        {(kind) => (
          <li class={styles.row}>
            <div class={styles.words}>
              <h3 class={styles.name}>{t(`factors.method.${kind}`)}</h3>
              <p class={styles.text}>{t(`factors.about.${kind}`)}</p>
              <For each={of(kind)}>
                {(factor) => (
                  <ActiveFactor
                    factor={factor}
                    refusal={refusal()}
                    last={factors().length === 1}
                    onTask={props.onTask}
                  />
                )}
              </For>
            </div>
            <Show when={mayAdd(kind)}>
              <Button disabledReason={refusal()} onClick={() => props.onTask({ kind })}>
                {t(`factors.add.${kind}`)}
              </Button>
            </Show>
          </li>
        )}
      </For>
      <Show when={isOn()}>
        <li class={styles.row}>
          <div class={styles.words}>
            <h3 class={styles.name}>{t('factors.codes.list')}</h3>
            <p class={styles.text}>{t('factors.about.backup_code', { count: props.data.backupCodesLeft })}</p>
          </div>
          <Button disabledReason={refusal()} onClick={() => props.onTask({ kind: 'backup_code' })}>
            {t('factors.add.backup_code')}
          </Button>
        </li>
      </Show>
    </ul>
  );
}

type ActiveFactorProps = {
  readonly factor: SecondFactorView;
  readonly refusal: string | undefined;
  readonly last: boolean;
  readonly onTask: (task: FactorTask) => void;
};

function ActiveFactor(props: ActiveFactorProps): JSX.Element {
  const name = (): string => {
    const { kind, name: own, phoneEnd } = props.factor;
    if (kind === 'sms') return t('factors.method.smsTo', { end: phoneEnd ?? '' });
    return own || t(`factors.method.${kind}`);
  };
  return (
    <div class={styles.active}>
      <div class={styles.words}>
        <p class={styles.activeName}>{name()}</p>
        <p class={styles.quiet}>
          {t('factors.section.added', { date: formatDate(locale(), props.factor.createdAt) })}
          <Show when={props.factor.lastUsedAt}>
            {(moment) => (
              <>
                {' · '}
                {t('factors.section.lastUsed', {
                  date: formatRelative(locale(), moment(), new Date()),
                })}
              </>
            )}
          </Show>
        </p>
      </div>
      <Button
        variant="quiet"
        size="small"
        disabledReason={props.refusal}
        aria-label={t('factors.remove.named', { name: name() })}
        onClick={() => props.onTask({ kind: 'remove', id: props.factor.id, name: name(), last: props.last })}
      >
        {t('factors.remove.action')}
      </Button>
    </div>
  );
}
