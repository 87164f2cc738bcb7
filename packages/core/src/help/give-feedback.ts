import { giveFeedback } from '@atrium/contracts/help/give-feedback';
import { insertHelpFeedback } from '@atrium/db/help/help-queries';
import { openHelpLibrary } from '@atrium/help/help-library';
import { implementSystem } from '../kernel/implement-system.ts';
import { withoutPersonalData } from './without-personal-data.ts';

export const giveFeedbackVerb = implementSystem(giveFeedback, async ({ input, fail, now, transaction }) => {
  const { id, locale, helpful, comment } = input;
  if (!openHelpLibrary().guides.some((guide) => guide.id === id)) fail('request.not_found', {});
  await transaction(async ({ system, audit }) => {
    // A record would say who gave it, from their address; nothing of anybody's changes.
    audit.unchanged();
    const givenOn = now.toISOString().slice(0, 10);
    await insertHelpFeedback(system, {
      ...{ guideId: id, locale, helpful, comment: withoutPersonalData(comment), givenOn },
    });
  });
  return {};
});
