import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { dictionary } from '@zxcvbn-ts/language-common';

const common = new Set<string>(dictionary['passwords-common']);
const estimator = new ZxcvbnFactory({ dictionary });

export const isCommon = (lowerCasePassword: string): boolean => common.has(lowerCasePassword);

/** 0 (guessed at once) to 4 (strong), by a public estimator. */
export const estimateStrength = (password: string, loginIdentifier: string): number =>
  estimator.check(password, [loginIdentifier]).score;
