import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { FileView } from '../kernel/file-view.ts';

/** Everything stored about the person, as JSON (ACC-11). */
export const exportAccount = defineAction({
  name: 'account.export',
  kind: 'query',
  scope: 'account',
  permission: 'account.read',
  sudo: true,
  input: z.object({}),
  output: FileView,
  errors: [],
});
