import { limits } from '@atrium/contracts/limits';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { TextArea } from '@atrium/ui/field/text-area';
import { FormShell } from '@atrium/ui/form/form-shell';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { locale, t } from '../../lib/i18n.ts';
import styles from './help.module.css';

/** “Was this helpful?” The comment is asked for when there is an answer (HELP-7). */
export function GuideFeedback(props: { readonly id: string }): JSX.Element {
  const [given, setGiven] = createSignal(false);
  const form = createForm({
    initial: { helpful: '', comment: '' },
    label: (field) => t(field === 'helpful' ? 'help.feedback.question' : 'help.feedback.comment'),
    submit: ({ helpful, comment }) =>
      api.help.giveFeedback.mutate({ id: props.id, locale: locale(), helpful: helpful === 'yes', comment }),
    onDone: () => void setGiven(true),
  });
  const choices = () => [
    { value: 'yes', label: t('help.feedback.yes') },
    { value: 'no', label: t('help.feedback.no') },
  ];
  return (
    <div class={styles.feedback}>
      <p role="status">{given() ? t('help.feedback.thanks') : ''}</p>
      <Show when={!given()}>
        <Show
          when={form.values.helpful !== ''}
          fallback={
            <RadioGroup
              name={`helpful-${props.id}`}
              label={t('help.feedback.question')}
              value=""
              onChange={form.set('helpful')}
              options={choices()}
            />
          }
        >
          <FormShell
            busy={form.busy()}
            error={form.error()}
            onSubmit={form.submit}
            submitLabel={t('help.feedback.send')}
            busyLabel={t('help.feedback.busy')}
          >
            <RadioGroup
              name={`helpful-${props.id}`}
              label={t('help.feedback.question')}
              value={form.values.helpful}
              onChange={form.set('helpful')}
              options={choices()}
            />
            <TextArea
              name="comment"
              label={t('help.feedback.comment')}
              help={t('help.feedback.commentHelp')}
              rows={3}
              maxLength={limits.helpComment}
              value={form.values.comment}
              onInput={form.set('comment')}
              error={form.errorOf('comment')}
            />
          </FormShell>
        </Show>
      </Show>
    </div>
  );
}
