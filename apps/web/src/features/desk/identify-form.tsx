import { supportCodeDigits, vipCodeDigits } from '@atrium/contracts/support/support-types';
import { Banner } from '@atrium/ui/banner/banner';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Section } from '@atrium/ui/page/section';
import { useNavigate } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';

const longestTyped = 40;

/** By the code that a caller reads out; one that names nobody is recorded and counted (SUP-1, SUP-2). */
export function IdentifyForm(): JSX.Element {
  const navigate = useNavigate();
  const [unknown, setUnknown] = createSignal(false);
  const form = createForm({
    initial: { code: '' },
    required: ['code'],
    label: () => t('cases.identify.code'),
    submit: ({ code }) => api.desk.identify.mutate({ code }),
    onDone: ({ case: opened }) => {
      setUnknown(opened === null);
      if (opened) navigate(paths.deskCase(opened.id));
    },
  });
  return (
    <Section title={t('cases.identify.title')}>
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('cases.identify.submit')}
        busyLabel={t('cases.identify.busy')}
      >
        <Show when={unknown()}>
          <Banner tone="warning" title={t('cases.identify.unknown')}>
            {t('cases.identify.unknownText')}
          </Banner>
        </Show>
        <TextField
          name="code"
          label={t('cases.identify.code')}
          help={t('cases.identify.help', { support: supportCodeDigits, vip: vipCodeDigits })}
          required
          inputMode="numeric"
          autocomplete="off"
          maxLength={longestTyped}
          value={form.values.code}
          onInput={(typed) => {
            setUnknown(false);
            form.set('code')(typed);
          }}
          error={form.errorOf('code')}
        />
      </FormShell>
    </Section>
  );
}
