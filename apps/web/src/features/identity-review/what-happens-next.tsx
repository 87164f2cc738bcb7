import { identityReviewWaitHours } from '@atrium/contracts/identity-review/identity-review-types';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './identity-review.module.css';

/** The whole way, said plainly before it begins. */
export const WhatHappensNext = (): JSX.Element => (
  <div class={styles.after}>
    <h2 class={styles.heading}>{t('identity.next.title')}</h2>
    <ol class={styles.steps}>
      <li>{t('identity.next.pictures')}</li>
      <li>{t('identity.next.review')}</li>
      <li>{t('identity.next.wait', { hours: identityReviewWaitHours })}</li>
      <li>{t('identity.next.done')}</li>
    </ol>
    <p class={styles.note}>{t('identity.next.erased')}</p>
  </div>
);
