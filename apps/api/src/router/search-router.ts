import { findAnythingVerb } from '@atrium/core/search/find-anything';
import { mountQuery, router } from './trpc.ts';

export const searchRouter = router({ find: mountQuery(findAnythingVerb) });
