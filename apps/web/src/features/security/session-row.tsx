import type { SessionView } from '@atrium/contracts/session/session-view';
import { countryName } from '@atrium/i18n/country-name';
import { formatDateTime } from '@atrium/i18n/format-date';
import { formatRelative } from '@atrium/i18n/format-relative';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { Icon } from '@atrium/ui/icon/icon';
import { iconMonitor, iconPhone } from '@atrium/ui/icon/icons';
import { Tooltip } from '@atrium/ui/tooltip/tooltip';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import styles from './security-page.module.css';

type SessionRowProps = {
  readonly session: SessionView;
  readonly busy: boolean;
  readonly onEnd: () => void;
};

export function SessionRow(props: SessionRowProps): JSX.Element {
  const device = (): string => {
    const { browser, system } = props.session;
    if (browser && system) return t('security.sessions.device', { browser, system });
    return browser || system || t('security.sessions.unknownDevice');
  };
  const place = (): string => {
    if (props.session.place === 'local') return t('security.sessions.local');
    if (props.session.place === 'unknown') return t('security.sessions.unknownPlace');
    return countryName(locale(), props.session.place);
  };
  const exact = (): string =>
    t('security.sessions.lastUsedExact', {
      moment: formatDateTime(locale(), props.session.lastUsedAt),
      start: formatDateTime(locale(), props.session.startedAt),
    });
  return (
    <li class={styles.session}>
      <span class={styles.sessionIcon}>
        <Icon path={props.session.mobile ? iconPhone : iconMonitor} size={20} />
      </span>
      <div class={styles.sessionWords}>
        <p class={styles.sessionName}>
          {device()}
          <Show when={props.session.current}>
            <Badge tone="success">{t('security.sessions.current')}</Badge>
          </Show>
        </p>
        <p class={styles.quiet}>
          {place()}
          {' · '}
          <Tooltip focusable text={exact()}>
            {t('security.sessions.lastUsed', {
              when: formatRelative(locale(), props.session.lastUsedAt, new Date()),
            })}
          </Tooltip>
        </p>
      </div>
      <Show when={!props.session.current}>
        <Button
          size="small"
          busy={props.busy}
          busyLabel={t('common.loading')}
          aria-label={t('security.sessions.endOf', { device: device() })}
          onClick={() => props.onEnd()}
        >
          {t('security.sessions.end')}
        </Button>
      </Show>
    </li>
  );
}
