import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { FileView } from '../kernel/file-view.ts';

/** As a PDF with bank details and reference, which says that it has no value of its own (INV-7). */
export const downloadProForma = defineAction({
  name: 'proForma.download',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.renewal.read',
  input: z.object({ organizationId: OrganizationId, proFormaId: Uuid }),
  output: FileView,
  errors: [],
});
