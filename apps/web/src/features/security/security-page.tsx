import { PageHeader } from '@atrium/ui/page/page-header';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { type JSX, Match, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { securityQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { NeedHelp } from '../help/need-help.tsx';
import { TwoFactorSection } from '../two-factor/two-factor-section.tsx';
import { IdentifierSection } from './identifier-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { RecoveryEmailSection } from './recovery-email-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

/** "Security and recovery": one section per way in, or back in. */
export function SecurityPage(): JSX.Element {
  const query = useQuery(securityQuery);
  usePageTitle(() => t('security.title'));
  return (
    <>
      <PageHeader
        title={t('security.title')}
        lead={t('security.lead')}
        actions={<NeedHelp guide="login-identifiers-explained" />}
      />
      <Switch fallback={<Skeleton height="240px" />}>
        <Match when={query.data}>
          {(security) => (
            <>
              <IdentifierSection security={security()} />
              <PasswordSection security={security()} />
              <TwoFactorSection loginIdentifier={security().loginIdentifier} />
              <RecoveryEmailSection security={security()} />
              <SessionsSection />
            </>
          )}
        </Match>
        <Match when={query.isError}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
      </Switch>
    </>
  );
}
