import { expect, test } from 'vitest';
import { inGroups } from './spoken-code.ts';

test('SUP-1: a code is shown in groups that can be read out', () => {
  expect(inGroups('0123456789').split('\u00a0')).toEqual(['012', '345', '6789']);
  expect(inGroups('012345678901').split('\u00a0')).toEqual(['0123', '4567', '8901']);
});
