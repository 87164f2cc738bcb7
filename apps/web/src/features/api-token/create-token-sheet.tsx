import { Select } from '@atrium/ui/field/select';
import { For, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import styles from './api-tokens.module.css';
import { type AreaChoice, choicesIn, scopesFor, type TokenArea, tokenAreas } from './token-areas.ts';
import { endOf, TokenLifetime } from './token-lifetime.tsx';
import { TokenSheet } from './token-sheet.tsx';

type CreateTokenSheetProps = {
  readonly organizationId: string;
  readonly onClose: () => void;
  readonly onCreated: (secret: string) => void;
};

type Values = { name: string; end: string } & Record<TokenArea, AreaChoice>;

const none = 'none';
const initial: Values = {
  ...{ name: '', end: '90' },
  ...{ organization: none, members: none, products: none, billing: none, audit: none, webhooks: none },
};

/** Name, what it may do, and until when (API-4, PERM-5). */
export function CreateTokenSheet(props: CreateTokenSheetProps): JSX.Element {
  const withSudo = useSudo();
  const form = createForm({
    initial,
    required: ['name'],
    label: (field) => (field === 'name' ? t('tokens.create.name') : null),
    submit: (values) =>
      withSudo(() =>
        api.apiToken.create.mutate({
          ...{ organizationId: props.organizationId, name: values.name },
          endsAt: values.end === 'never' ? null : endOf(values.end),
          scopes: tokenAreas.flatMap((area) => [...scopesFor(area, values[area])]),
        }),
      ),
    onDone: ({ secret }) => props.onCreated(secret),
  });
  return (
    <TokenSheet form={form} onClose={props.onClose}>
      <Scopes values={form.values} error={form.errorOf('scopes')} onChange={form.set} />
      <TokenLifetime
        choices={[30, 90, 365, 'never']}
        value={form.values.end}
        onChange={form.set('end')}
        error={form.errorOf('endsAt')}
      />
    </TokenSheet>
  );
}

type ScopesProps = {
  readonly values: Values;
  readonly error: string | undefined;
  readonly onChange: (area: TokenArea) => (choice: AreaChoice) => void;
};

function Scopes(props: ScopesProps): JSX.Element {
  return (
    <fieldset class={styles.areas} aria-describedby={props.error ? 'scopes-error' : undefined}>
      <legend class={styles.legend}>{t('tokens.create.scopes')}</legend>
      <Show when={props.error}>
        <p id="scopes-error" class={styles.error}>
          {t('tokens.create.nothingChosen')}
        </p>
      </Show>
      <For each={tokenAreas}>
        {(area) => (
          <Select
            name={area}
            label={t(`tokens.area.${area}`)}
            options={choicesIn(area).map((choice) => ({
              value: choice,
              label: t(`tokens.choice.${choice}`),
            }))}
            value={props.values[area]}
            onChange={(choice) => props.onChange(area)(choice as AreaChoice)}
          />
        )}
      </For>
    </fieldset>
  );
}
