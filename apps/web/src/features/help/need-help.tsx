import { Icon } from '@atrium/ui/icon/icon';
import { iconHelp } from '@atrium/ui/icon/icons';
import type { JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { openHelp } from './help-state.ts';
import styles from './need-help.module.css';

/** “Need help?” beside a task: opens its guide without leaving the page (HELP-6). */
export const NeedHelp = (props: { readonly guide: string }): JSX.Element => (
  <a
    class={styles.link}
    href={paths.guide(locale(), props.guide)}
    rel="external"
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      openHelp(props.guide);
    }}
  >
    <Icon path={iconHelp} />
    {t('shell.needHelp')}
  </a>
);
