import { Accordion } from '@atrium/ui/accordion/accordion';
import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { MessageForm } from './message-form.tsx';
import styles from './support.module.css';
import { SupportCode } from './support-code.tsx';
import { VipCode } from './vip-code.tsx';

/** Below the guides for the page: the codes and a form, so that nobody has to look for support (SUP-4). */
export function SupportPanel(props: { readonly organizationId: string | undefined }): JSX.Element {
  return (
    <section class={styles.panel} aria-labelledby="support-panel">
      <h3 id="support-panel">{t('support.panel.title')}</h3>
      <p class={styles.quiet}>{t('support.code.lead')}</p>
      <SupportCode />
      <Show when={props.organizationId}>{(id) => <VipCode organizationId={id()} />}</Show>
      <Accordion items={[{ id: 'message', title: t('support.message.title'), content: <MessageForm /> }]} />
      <A class={styles.page} href={paths.support(props.organizationId)}>
        {t('support.panel.page')}
      </A>
    </section>
  );
}
