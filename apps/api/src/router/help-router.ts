import { getGuideVerb } from '@atrium/core/help/get-guide';
import { giveFeedbackVerb } from '@atrium/core/help/give-feedback';
import { listGuidesVerb } from '@atrium/core/help/list-guides';
import { noteMissVerb } from '@atrium/core/help/note-miss';
import { searchHelpVerb } from '@atrium/core/help/search-help';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const helpRouter = router({
  search: mountQuery(searchHelpVerb),
  list: mountQuery(listGuidesVerb),
  get: mountQuery(getGuideVerb),
  giveFeedback: mountMutation(giveFeedbackVerb),
  noteMiss: mountMutation(noteMissVerb),
});
