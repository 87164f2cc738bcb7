import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { FileView } from '../kernel/file-view.ts';

/** One document, for the reviewer's eyes; each look is recorded. */
export const readSuccessionDocument = defineAction({
  name: 'succession.readDocument',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.succession.read',
  input: z.object({ organizationId: z.uuid(), id: z.uuid(), documentId: z.uuid() }),
  output: FileView,
  errors: ['succession.not_for_you'],
});
