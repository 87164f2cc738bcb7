import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { TextField } from '@atrium/ui/field/text-field';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import type { Movement } from './suspense-page.tsx';

export type Customer = Movement['suggested'][number];

const longest = 60;

/** Names the customer before money becomes theirs. */
export function FindCustomer(props: {
  readonly suggested: readonly Customer[];
  readonly chosen: Customer | null;
  readonly onChoose: (customer: Customer | null) => void;
  readonly error: string | undefined;
}): JSX.Element {
  const [typed, setTyped] = createSignal('');
  const [missing, setMissing] = createSignal(false);
  const name = ({ name, number }: Customer): string =>
    t('bankDesk.resolve.chosen', { name, number: String(number) });
  const find = async (): Promise<void> => {
    try {
      const { customer } = await api.bankMovement.identify.query({ text: typed() });
      setMissing(customer === null);
      props.onChoose(customer);
    } catch (error) {
      tellRefusal(error);
    }
  };
  return (
    <>
      <Show when={props.suggested.length > 0}>
        <p>{t('bankDesk.resolve.suggested')}</p>
        <For each={props.suggested}>
          {(customer) => (
            <Button size="small" onClick={() => props.onChoose(customer)}>
              {name(customer)}
            </Button>
          )}
        </For>
      </Show>
      <TextField
        name="customer"
        label={t('bankDesk.resolve.customer')}
        autocomplete="off"
        maxLength={longest}
        value={typed()}
        onInput={(text) => {
          setMissing(false);
          setTyped(text);
        }}
        error={missing() ? t('bankDesk.resolve.notFound') : props.error}
      />
      <div>
        <Button onClick={() => void find()} disabled={typed().trim() === ''}>
          {t('bankDesk.resolve.find')}
        </Button>
      </div>
      <Show when={props.chosen}>{(customer) => <Banner tone="success">{name(customer())}</Banner>}</Show>
    </>
  );
}
