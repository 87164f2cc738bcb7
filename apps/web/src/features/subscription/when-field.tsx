import type { ChangeQuote } from '@atrium/contracts/subscription/change-quote';
import { formatDate } from '@atrium/i18n/format-date';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import type { JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';

type WhenFieldProps = {
  readonly preview: ChangeQuote;
  readonly when: 'now' | 'later';
  readonly onWhen: (when: string) => void;
};

/** When a change takes effect, and what each means; only the end of what is paid where there is no choice (SUB-3). */
export function WhenField(props: WhenFieldProps): JSX.Element {
  const nowHelp = (now: NonNullable<ChangeQuote['now']>): string =>
    now.kind === 'plan'
      ? t('subscription.change.nowPlanHelp')
      : t('subscription.change.nowPeriodHelp', {
          count: now.months ?? 0,
          date: formatDate(locale(), now.from),
        });
  return (
    <RadioGroup
      name="when"
      label={t('subscription.change.when')}
      value={props.when}
      onChange={props.onWhen}
      options={[
        {
          value: 'later',
          label: t('subscription.change.later', { date: formatDate(locale(), props.preview.later.on) }),
          help: t('subscription.change.laterHelp'),
        },
        ...(props.preview.now
          ? [{ value: 'now', label: t('subscription.change.now'), help: nowHelp(props.preview.now) }]
          : []),
      ]}
    />
  );
}
