import { renewSupportCode } from '@atrium/contracts/support/renew-support-code';
import { implement } from '../kernel/implement.ts';
import { renewedSupportCode } from './current-code.ts';

export const renewSupportCodeVerb = implement(renewSupportCode, async ({ own, host, now, audit }) => {
  const renewed = await renewedSupportCode(own, { host, now });
  audit.account(own.accountId, {});
  return renewed;
});
