import { Banner } from '@atrium/ui/banner/banner';
import { type JSX, Show } from 'solid-js';
import { cookiesBlocked, guideRow } from '../../lib/cookies-blocked.ts';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import styles from './auth-layout.module.css';

/** Before anything is typed: without cookies nobody stays signed in, and where this browser allows them (SEC-10). */
export const CookiesNotice = (): JSX.Element => (
  <Show when={cookiesBlocked()}>
    <div class={styles.stack}>
      <Banner tone="warning">
        {t('shell.cookiesBlocked')}{' '}
        <a
          href={`${paths.help(locale())}cookies-and-javascript#${guideRow(navigator.userAgent)}`}
          rel="external"
        >
          {t('shell.cookiesGuide')}
        </a>
      </Banner>
    </div>
  </Show>
);
