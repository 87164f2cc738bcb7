import { locales } from '@atrium/contracts/locale';
import { describe, expect, test } from 'vitest';
import { renderSms } from './render-sms.ts';

const brand = { name: 'Atrium', url: 'https://portal.example.com:8443/x' };
const templates = ['signInCode', 'phoneCode'] as const;
const longestMessage = 160;
/** The alphabet of one-part text messages (GSM 03.38, without its extension). */
const gsm = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/;

describe.each(locales)('in %s', (locale) => {
  test.each(templates)(
    'SEC-3 %s is one part of the cheap alphabet, and names code and provider',
    (template) => {
      const text = renderSms({ template, params: { code: '048213', minutes: 10 } }, { brand, locale });
      expect(text).toContain('048213');
      expect(text).toContain('Atrium');
      expect(text).toContain('10');
      expect(text).toMatch(gsm);
      expect(text.length).toBeLessThanOrEqual(longestMessage);
      expect(text).not.toMatch(/\bsms\.\w+|\{\w+\}|undefined/);
    },
  );
});

test('SEC-3 the last line ties the code to the host of the portal', () => {
  const message = { template: 'signInCode', params: { code: '048213', minutes: 10 } } as const;
  expect(renderSms(message, { brand, locale: 'en' }).split('\n').at(-1)).toBe('@portal.example.com #048213');
});
