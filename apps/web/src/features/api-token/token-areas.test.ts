import { tokenScopes } from '@atrium/contracts/api-token/token-scopes';
import { expect, test } from 'vitest';
import { choiceOf, choicesIn, scopesFor, tokenAreas } from './token-areas.ts';

test('API-4: the areas offer every scope, and a choice is read back as it was made', () => {
  const offered = tokenAreas.flatMap((area) => choicesIn(area).flatMap((choice) => scopesFor(area, choice)));
  expect(new Set(offered)).toEqual(new Set(tokenScopes));
  for (const area of tokenAreas)
    for (const choice of choicesIn(area)) expect(choiceOf(area, scopesFor(area, choice))).toBe(choice);
});
