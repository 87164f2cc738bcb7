import { LinkButton } from '@atrium/ui/button/link-button';
import { PageHeader } from '@atrium/ui/page/page-header';
import type { JSX } from 'solid-js';
import { t } from '../lib/i18n.ts';
import { usePageTitle } from '../lib/page-title.ts';
import { paths } from '../lib/paths.ts';

/** The same for what does not exist and what is not the reader's: the difference would tell a stranger something (ORG-6). */
export function NotFoundPage(): JSX.Element {
  usePageTitle(() => t('shell.notFound.title'));
  return (
    <>
      <PageHeader title={t('shell.notFound.title')} lead={t('shell.notFound.text')} />
      <LinkButton href={paths.home}>{t('shell.notFound.home')}</LinkButton>
    </>
  );
}
