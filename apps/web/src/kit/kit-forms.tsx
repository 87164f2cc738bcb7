import { Button } from '@atrium/ui/button/button';
import { Card } from '@atrium/ui/card/card';
import { TextField } from '@atrium/ui/field/text-field';
import type { FormError } from '@atrium/ui/form/error-summary';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Section } from '@atrium/ui/page/section';
import { createSignal, type JSX } from 'solid-js';
import styles from './kit-page.module.css';

const failure: FormError = {
  title: 'The address could not be saved.',
  items: [
    { fieldName: 'form-street', text: 'Enter a street and number.' },
    { fieldName: 'form-postcode', text: 'A Swiss postcode has four digits.' },
  ],
  requestId: 'Reference 01JD3-K7Q2M',
};

export function KitForms(): JSX.Element {
  const [street, setStreet] = createSignal('');
  const [postcode, setPostcode] = createSignal('80');
  const [error, setError] = createSignal<FormError | null>(null);
  const submit = async (): Promise<void> => {
    setError(null);
    await new Promise((resolve) => setTimeout(resolve, 800));
    setError(failure);
  };
  return (
    <Section title="Forms" lead="The error summary takes focus and leads to each field.">
      <div class={styles.half}>
        <Card title="Add an address" description="Sending it fails on purpose.">
          <FormShell
            onSubmit={submit}
            busy={false}
            error={error()}
            submitLabel="Add address"
            busyLabel="Adding the address"
            secondary={<Button variant="quiet">Cancel</Button>}
          >
            <TextField
              label="Street and number"
              name="form-street"
              value={street()}
              onInput={setStreet}
              required={true}
              error={error() ? 'Enter a street and number.' : null}
            />
            <TextField
              label="Postcode"
              name="form-postcode"
              value={postcode()}
              onInput={setPostcode}
              required={true}
              error={error() ? 'A Swiss postcode has four digits.' : null}
            />
          </FormShell>
        </Card>
        <Card title="Denied" description="The reason stands on the button.">
          <FormShell
            onSubmit={() => undefined}
            busy={false}
            error={{
              title: 'This page is out of date.',
              items: [{ text: 'Someone else changed it. Reload to see what is there now.' }],
            }}
            submitLabel="Save"
            busyLabel="Saving"
            disabledReason="Only a legal representative can change this."
          >
            <TextField
              label="Legal name"
              name="form-legal"
              value="Beispiel AG"
              onInput={() => undefined}
              readOnlyReason="Only a legal representative can change this."
            />
          </FormShell>
        </Card>
      </div>
    </Section>
  );
}
