import type { Currency } from '@atrium/contracts/currency';
import { countryName } from '@atrium/i18n/country-name';
import { Banner } from '@atrium/ui/banner/banner';
import { Checkbox } from '@atrium/ui/field/checkbox';
import type { JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import styles from './organization-form.module.css';

type CurrencyChangeProps = {
  readonly from: Currency;
  readonly to: Currency;
  readonly country: string;
  readonly accepted: boolean;
  readonly onAccept: (accepted: boolean) => void;
};

/** What the new country means for the money, before it is saved (ORG-3). */
export function CurrencyChange(props: CurrencyChangeProps): JSX.Element {
  return (
    <Banner tone="warning" title={t('organization.currencyChange.title', { to: props.to })}>
      <p class={styles.consequence}>
        {t('organization.currencyChange.text', {
          country: countryName(locale(), props.country),
          from: props.from,
          to: props.to,
        })}
      </p>
      <Checkbox
        name="currencyAccepted"
        label={t('organization.currencyChange.confirm', { to: props.to })}
        checked={props.accepted}
        onChange={props.onAccept}
      />
    </Banner>
  );
}
