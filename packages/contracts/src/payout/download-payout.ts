import { z } from 'zod';
import { Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { FileView } from '../kernel/file-view.ts';

/** The file of an order as pain.001, the same each time. */
export const downloadPayout = defineAction({
  name: 'payout.download',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.payout.order',
  input: z.object({ orderId: Uuid }),
  output: FileView,
  errors: [],
});
