import { randomInt, timingSafeEqual } from 'node:crypto';
import type { Host } from '../kernel/host.ts';

export const phoneCodeMinutes = 10;
export const phoneCodeAttempts = 5;

export const newPhoneCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** A million codes are tried out in a moment: the hash needs the key that is not in the database (SEC-1). */
export const hashPhoneCode = ({ secrets }: Host, accountId: string, code: string): Buffer =>
  secrets.mac('phone-code', `${accountId}:${code}`);

export const isPhoneCode = (host: Host, accountId: string, code: string, hash: Buffer): boolean =>
  timingSafeEqual(hashPhoneCode(host, accountId, code), hash);
