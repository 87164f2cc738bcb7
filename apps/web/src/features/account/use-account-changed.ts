import type { AccountView } from '@atrium/contracts/account/account-view';
import { useQueryClient } from '@tanstack/solid-query';
import { accountQuery } from '../../lib/queries.ts';

/** Shows a changed account everywhere at once, the menu at the top right included. */
export function useAccountChanged(): (account: AccountView) => void {
  const client = useQueryClient();
  return (account) => {
    client.setQueryData(accountQuery().queryKey, (before) => before && { ...before, account });
  };
}
