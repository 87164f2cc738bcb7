import { createProFormaVerb } from '@atrium/core/pro-forma/create-pro-forma';
import { downloadProFormaVerb } from '@atrium/core/pro-forma/download-pro-forma';
import { listProFormasVerb } from '@atrium/core/pro-forma/list-pro-formas';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const proFormaRouter = router({
  create: mountMutation(createProFormaVerb),
  list: mountQuery(listProFormasVerb),
  download: mountQuery(downloadProFormaVerb),
});
