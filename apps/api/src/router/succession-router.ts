import { decideSuccessionVerb } from '@atrium/core/succession/decide-succession';
import { getSuccessionVerb } from '@atrium/core/succession/get-succession';
import { getSuccessionCaseVerb } from '@atrium/core/succession/get-succession-case';
import { listSuccessionVerb } from '@atrium/core/succession/list-succession';
import { readSuccessionDocumentVerb } from '@atrium/core/succession/read-succession-document';
import { startSuccessionVerb } from '@atrium/core/succession/start-succession';
import { stopSuccessionVerb } from '@atrium/core/succession/stop-succession';
import { submitSuccessionVerb } from '@atrium/core/succession/submit-succession';
import { uploadSuccessionDocumentVerb } from '@atrium/core/succession/upload-succession-document';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const successionRouter = router({
  get: mountQuery(getSuccessionVerb),
  start: mountMutation(startSuccessionVerb),
  upload: mountMutation(uploadSuccessionDocumentVerb),
  submit: mountMutation(submitSuccessionVerb),
  stop: mountMutation(stopSuccessionVerb),
  list: mountQuery(listSuccessionVerb),
  getCase: mountQuery(getSuccessionCaseVerb),
  readDocument: mountQuery(readSuccessionDocumentVerb),
  decide: mountMutation(decideSuccessionVerb),
});
