import { getSupportCode } from '@atrium/contracts/support/get-support-code';
import { implement } from '../kernel/implement.ts';
import { currentSupportCode } from './current-code.ts';

export const getSupportCodeVerb = implement(getSupportCode, ({ own, host, now }) =>
  currentSupportCode(own, { host, now }),
);
