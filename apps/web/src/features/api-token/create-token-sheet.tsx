import { tokenLimits } from '@atrium/contracts/api-token/token-limits';
import { Button } from '@atrium/ui/button/button';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { For, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import styles from './api-tokens.module.css';
import { type AreaChoice, choicesIn, scopesFor, type TokenArea, tokenAreas } from './token-areas.ts';

type CreateTokenSheetProps = {
  readonly organizationId: string;
  readonly onClose: () => void;
  readonly onCreated: (secret: string) => void;
};

const lifetimes = ['30', '90', '365', 'never'] as const;
const dayMilliseconds = 86_400_000;

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
          ...{ organizationId: props.organizationId, name: values.name, endsAt: endOf(values.end) },
          scopes: tokenAreas.flatMap((area) => [...scopesFor(area, values[area])]),
        }),
      ),
    onDone: ({ secret }) => props.onCreated(secret),
  });
  return (
    <Sheet
      open
      onOpenChange={() => props.onClose()}
      title={t('tokens.create.title')}
      description={t('tokens.create.lead')}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('tokens.create.submit')}
        busyLabel={t('tokens.create.busy')}
        secondary={
          <Button variant="quiet" onClick={() => props.onClose()}>
            {t('common.cancel')}
          </Button>
        }
      >
        <TextField
          name="name"
          required
          maxLength={tokenLimits.name}
          label={t('tokens.create.name')}
          help={t('tokens.create.nameHelp')}
          value={form.values.name}
          onInput={form.set('name')}
          error={form.errorOf('name')}
        />
        <Scopes values={form.values} error={form.errorOf('scopes')} onChange={form.set} />
        <Select
          name="endsAt"
          label={t('tokens.create.end')}
          help={t('tokens.create.endHelp')}
          options={lifetimes.map((days) => ({ value: days, label: t(`tokens.lifetime.${nameOf(days)}`) }))}
          value={form.values.end}
          onChange={form.set('end')}
          error={form.errorOf('endsAt')}
        />
      </FormShell>
    </Sheet>
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

const nameOf = (days: (typeof lifetimes)[number]) =>
  ({ 30: 'month', 90: 'quarter', 365: 'year', never: 'never' })[days] as
    | 'month'
    | 'quarter'
    | 'year'
    | 'never';

const endOf = (days: string): string | null =>
  days === 'never' ? null : new Date(Date.now() + Number(days) * dayMilliseconds).toISOString();
