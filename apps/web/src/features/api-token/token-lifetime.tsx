import { Select } from '@atrium/ui/field/select';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';

/** Days, by what they are called. */
const names = { 7: 'week', 30: 'month', 90: 'quarter', 365: 'year', never: 'never' } as const;
const dayMilliseconds = 86_400_000;

type TokenLifetimeProps = {
  readonly choices: readonly (keyof typeof names)[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
};

/** Until when a token is good; `endOf` makes the moment of what was chosen. */
export const TokenLifetime = (props: TokenLifetimeProps): JSX.Element => (
  <Select
    name="endsAt"
    label={t('tokens.create.end')}
    help={t('tokens.create.endHelp')}
    options={props.choices.map((days) => ({
      value: String(days),
      label: t(`tokens.lifetime.${names[days]}`),
    }))}
    value={props.value}
    onChange={props.onChange}
    error={props.error}
  />
);

export const endOf = (days: string): string =>
  new Date(Date.now() + Number(days) * dayMilliseconds).toISOString();
