import type { Locale } from '@atrium/contracts/locale';
import type { GuideText } from './guide.ts';
import { type Problem, reporter } from './problem.ts';

type Rule = { readonly pattern: RegExp; readonly says: string };

const words = (...list: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${list.join('|')})(?![\\p{L}-])`, 'iu');

const everywhere: readonly Rule[] = [
  { pattern: /(?<!\w=)(?<!")["´]|(?<=\p{L})['`](?=\p{L})/u, says: 'straight quotation mark or apostrophe' },
  { pattern: /\.\.\.|(?<!-)--(?!-)/, says: 'three dots or two hyphens for … or –' },
  {
    pattern: /click here|cliquez ici|hier klicken|haga clic aquí|clicchi qui/i,
    says: 'name what is pressed',
  },
];

/** Typography, polite form, and the words that the glossary replaces (the portal's texts keep to the same). */
const rules: Readonly<Record<Locale, readonly Rule[]>> = {
  fr: [
    {
      pattern: /(?<![\u00a0\u202f\s])[;!?»]|(?<=\p{L}) [;:!?»]|«(?![\u00a0\u202f])/u,
      says: 'no-break space missing',
    },
    {
      pattern: words('tu', 'toi', 'ton', 'tes', 'email', 'courriel', 'login', 'admin'),
      says: 'word not used here',
    },
  ],
  de: [
    { pattern: /[«»”]|(?<=\p{L}) …/u, says: 'German quotes „so“, and sets a no-break space before …' },
    {
      pattern: words('du', 'dich', 'dein\\p{L}*', 'email', 'kennwort', 'webseite', 'admin'),
      says: 'word not used here',
    },
  ],
  es: [
    { pattern: /(^|[.:] )[^¿?]*\?|(^|[.:] )[^¡!]*(?<!\[)!(?!\w)/u, says: 'opening ¿ or ¡ missing' },
    {
      pattern: words('tú', 'tu', 'tus', 'vosotros', 'email', 'correo', 'clave', 'divisa'),
      says: 'word not used here',
    },
  ],
  it: [
    {
      pattern: words(
        'tuo',
        'tua',
        'tuoi',
        'tue',
        'voi',
        'email',
        'conto(?! (?:prepagato|bancario))',
        'moneta',
      ),
      says: 'word not used here',
    },
    {
      pattern: /(?<!\p{L})E’(?!\p{L})|(?<!\p{L})(?:perchè|puo|piu|cosi)(?!\p{L})/u,
      says: 'accent missing or wrong',
    },
  ],
  en: [
    {
      pattern: words('email', 'username', 'log in', 'log out', 'owner', 'admin', 'organisation', 'click'),
      says: 'word not used here',
    },
  ],
};

/** Prose only: addresses, tokens and code are left out. */
export function checkWording(text: GuideText, source: string, problems: Problem[]): void {
  const report = reporter(problems, text.file);
  for (const [index, line] of source.split('\n').entries()) {
    if (/^(slug|formerSlugs|from|aliases):|^ {2}[\w.-]+: [0-9a-f]{16}$/.test(line)) continue;
    const prose = line
      .replace(/^(title|intro): /, '')
      .replaceAll(/\{[^}]*\}|`[^`]*`|\]\([^)]*\)|^> \[!\w+\]/g, '¤');
    for (const { pattern, says } of [...everywhere, ...rules[text.locale]]) {
      const match = pattern.exec(prose);
      if (match)
        report(index + 1, `${says}: “${prose.slice(Math.max(0, match.index - 12), match.index + 14)}”`);
    }
  }
}
