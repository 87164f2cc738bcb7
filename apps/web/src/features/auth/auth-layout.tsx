import { type Locale, locales } from '@atrium/contracts/locale';
import { Select } from '@atrium/ui/field/select';
import type { JSX } from 'solid-js';
import { brand } from '../../lib/brand.ts';
import { changeLocale, locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import styles from './auth-layout.module.css';
import { CookiesNotice } from './cookies-notice.tsx';

type AuthLayoutProps = {
  readonly title: string;
  readonly lead?: JSX.Element;
  readonly children: JSX.Element;
  readonly footer?: JSX.Element;
};

/** The frame of every page before sign-in: one narrow column, the language in reach. */
export function AuthLayout(props: AuthLayoutProps): JSX.Element {
  usePageTitle(() => props.title);
  return (
    <div class={styles.page}>
      <header class={styles.top}>
        <a class={styles.brand} href={paths.signIn}>
          <img class={styles.mark} src="/favicon.svg" alt="" width="28" height="28" />
          {brand}
        </a>
        <div class={styles.language}>
          <Select
            name="interface-language"
            label={t('shell.language')}
            labelHidden
            value={locale()}
            options={locales.map((value) => ({ value, label: t(`common.ownLanguage.${value}`) }))}
            onChange={(value) => void changeLocale(value as Locale)}
          />
        </div>
      </header>
      <main class={styles.main}>
        <div class={styles.card}>
          <h1 class={styles.title} tabindex="-1">
            {props.title}
          </h1>
          {props.lead && <p class={styles.lead}>{props.lead}</p>}
          <CookiesNotice />
          {props.children}
        </div>
        {props.footer && <p class={styles.footer}>{props.footer}</p>}
      </main>
      <footer class={styles.bottom}>
        <a href={paths.help(locale())} rel="external">
          {t('shell.helpCentre')}
        </a>
      </footer>
    </div>
  );
}
