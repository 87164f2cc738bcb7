import { removeAccountPicture } from '@atrium/contracts/account/remove-account-picture';
import { deleteAccountImage } from '@atrium/db/image/image-queries';
import { implement } from '../kernel/implement.ts';
import { readAccountView } from './account-view.ts';

export const removeAccountPictureVerb = implement(removeAccountPicture, async ({ own, actor, audit }) => {
  await deleteAccountImage(own);
  audit.account(own.accountId, {});
  return readAccountView(own, actor);
});
