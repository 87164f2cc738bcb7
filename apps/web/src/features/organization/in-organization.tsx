import { type RouteSectionProps, useParams } from '@solidjs/router';
import { type JSX, Show, Suspense } from 'solid-js';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useMyOrganization } from './use-my-organization.ts';

/** Pages of one organization. No membership looks like no organization (ORG-6). */
export function InOrganization(props: RouteSectionProps): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const mine = useMyOrganization();
  return (
    <Show when={mine()} fallback={<NotFoundPage />}>
      {/* Keyed: nothing of one organization stays on the page of another. */}
      <Show when={params.organizationId} keyed>
        {(_id) => <Suspense>{props.children}</Suspense>}
      </Show>
    </Show>
  );
}
