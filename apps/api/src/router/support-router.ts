import { getSupportCodeVerb } from '@atrium/core/support/get-support-code';
import { getVipCodeVerb } from '@atrium/core/support/get-vip-code';
import { listSupportMessagesVerb } from '@atrium/core/support/list-support-messages';
import { renewSupportCodeVerb } from '@atrium/core/support/renew-support-code';
import { renewVipCodeVerb } from '@atrium/core/support/renew-vip-code';
import { sendSupportMessageVerb } from '@atrium/core/support/send-support-message';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const supportRouter = router({
  getCode: mountQuery(getSupportCodeVerb),
  renewCode: mountMutation(renewSupportCodeVerb),
  getVipCode: mountQuery(getVipCodeVerb),
  renewVipCode: mountMutation(renewVipCodeVerb),
  sendMessage: mountMutation(sendSupportMessageVerb),
  listMessages: mountQuery(listSupportMessagesVerb),
});
