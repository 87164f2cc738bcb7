import { getSupportCode } from './get-support-code.ts';
import { getVipCode } from './get-vip-code.ts';
import { listSupportMessages } from './list-support-messages.ts';
import { renewSupportCode } from './renew-support-code.ts';
import { renewVipCode } from './renew-vip-code.ts';
import { sendSupportMessage } from './send-support-message.ts';

export const supportActions = {
  support: {
    getCode: getSupportCode,
    renewCode: renewSupportCode,
    getVipCode,
    renewVipCode,
    sendMessage: sendSupportMessage,
    listMessages: listSupportMessages,
  },
} as const;
