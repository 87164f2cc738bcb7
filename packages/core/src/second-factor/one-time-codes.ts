import { randomInt, timingSafeEqual } from 'node:crypto';
import { limits } from '@atrium/contracts/limits';
import type { Host } from '../kernel/host.ts';

export const smsMinutes = 10;
export const smsAttempts = 5;
export const resendSeconds = 30;

export const newSmsCode = (): string =>
  String(randomInt(10 ** limits.confirmationCode)).padStart(limits.confirmationCode, '0');

/** Bound to what it was sent for, so that a code never counts elsewhere. */
export const hashSmsCode = (host: Host, boundTo: string, code: string): Buffer =>
  host.secrets.mac('sms-code', `${boundTo}:${code}`);

export const isSmsCode = (host: Host, boundTo: string, code: string, storedHash: Buffer): boolean =>
  timingSafeEqual(hashSmsCode(host, boundTo, code), storedHash);

/** What of a number may be shown to somebody who has only proven the password. */
export const endOfPhone = (phone: string): string => phone.slice(-2);
