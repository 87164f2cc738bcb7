import { z } from 'zod';
import { ImageCrop } from '../image-crop.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { AccountView } from './account-view.ts';

/** A face, drawn anew as a square (ACC-10). */
export const updateAccountPicture = defineAction({
  name: 'account.updatePicture',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({ crop: ImageCrop.default(null) }),
  output: AccountView,
  errors: ['image.unreadable'],
  file: { maxBytes: limits.pictureBytes },
  rateLimit: { limit: 30, windowSeconds: 3600, by: 'actor' },
});
