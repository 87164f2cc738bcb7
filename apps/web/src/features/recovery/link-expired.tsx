import { LinkButton } from '@atrium/ui/button/link-button';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from '../auth/auth-layout.module.css';
import { AuthLayout } from '../auth/auth-layout.tsx';

type LinkExpiredProps = { readonly text: string; readonly href: string; readonly label: string };

/** No dead end: what a link of this kind can do, and where to get another. */
export const LinkExpired = (props: LinkExpiredProps): JSX.Element => (
  <AuthLayout title={t('recovery.link.expired')} lead={props.text}>
    <div class={styles.stack}>
      <LinkButton variant="primary" wide href={props.href}>
        {props.label}
      </LinkButton>
    </div>
  </AuthLayout>
);
