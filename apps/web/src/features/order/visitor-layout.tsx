import { type Locale, locales } from '@atrium/contracts/locale';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Select } from '@atrium/ui/field/select';
import { PageHeader } from '@atrium/ui/page/page-header';
import { createSignal, type JSX } from 'solid-js';
import { brand } from '../../lib/brand.ts';
import { createCountryOptions } from '../../lib/country-options.ts';
import { changeLocale, locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { likelyCountry } from '../auth/likely-country.ts';
import styles from './order.module.css';
import { visitorCart } from './visitor-cart.ts';

const [country, setCountry] = createSignal(likelyCountry() || 'CH');

export { country };

type VisitorLayoutProps = {
  readonly title: string;
  readonly lead: string;
  readonly back?: JSX.Element;
  readonly children: JSX.Element;
};

/** The frame of the shop: language and country decide texts, currency and VAT (ORG-3). */
export function VisitorLayout(props: VisitorLayoutProps): JSX.Element {
  usePageTitle(() => props.title);
  const countries = createCountryOptions();
  return (
    <div class={styles.frame}>
      <header class={styles.top}>
        <a class={styles.brand} href={paths.shop}>
          <img src="/favicon.svg" alt="" width="28" height="28" />
          {brand}
        </a>
        <div class={styles.topActions}>
          <Select
            name="country"
            label={t('order.catalogue.country')}
            labelHidden
            value={country()}
            options={countries()}
            onChange={setCountry}
          />
          <Select
            name="interface-language"
            label={t('shell.language')}
            labelHidden
            value={locale()}
            options={locales.map((value) => ({ value, label: t(`common.ownLanguage.${value}`) }))}
            onChange={(value) => void changeLocale(value as Locale)}
          />
          <LinkButton variant="quiet" href={paths.signIn}>
            {t('order.catalogue.signIn')}
          </LinkButton>
          <LinkButton variant="primary" href={paths.shopCart}>
            {t('order.catalogue.cart', { count: visitorCart.lines().length })}
          </LinkButton>
        </div>
      </header>
      <main>
        <PageHeader title={props.title} lead={props.lead} back={props.back} />
        <div class={styles.page}>{props.children}</div>
      </main>
    </div>
  );
}
