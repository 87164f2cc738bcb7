import { updateAccountPicture } from '@atrium/contracts/account/update-account-picture';
import { replaceAccountImage } from '@atrium/db/image/image-queries';
import { lockAccount } from '@atrium/db/second-factor/second-factor-queries';
import { drawImage } from '../image/draw-image.ts';
import { implementPrepared } from '../kernel/implement.ts';
import { readAccountView } from './account-view.ts';

/** Twice the largest size that it is shown at. */
const side = 256;

export const updateAccountPictureVerb = implementPrepared(
  updateAccountPicture,
  async ({ input, file }) =>
    drawImage(await file(), { crop: input.crop, width: side, height: side, fit: 'cover' }),
  async ({ own, actor, now, audit, fail, prepared: drawn }) => {
    if (!drawn) return fail('image.unreadable', {}, { field: 'file' });
    // Two at once: the later one stays.
    await lockAccount(own, own.accountId);
    await replaceAccountImage(own, drawn, now);
    audit.account(own.accountId, { after: { width: drawn.width, height: drawn.height } });
    return readAccountView(own, actor);
  },
);
