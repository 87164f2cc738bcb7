import type { Locale } from '@atrium/contracts/locale';
import { contentHash } from './content-hash.ts';
import type { GuideText } from './guide.ts';
import { parseSections } from './parse-sections.ts';
import { type Problem, reporter } from './problem.ts';
import { readYaml } from './read-yaml.ts';

const known = new Set(['title', 'intro', 'slug', 'formerSlugs', 'aliases']);

/** One language of a guide: front matter between two lines of ---, then sections. */
export function parseGuideText(
  source: string,
  { file, locale, problems }: { file: string; locale: Locale; problems: Problem[] },
): GuideText {
  const report = reporter(problems, file);
  const lines = source.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1)
    report(1, 'the file begins with front matter between two lines of ---');
  const { from, rest } = takeHashes(lines.slice(1, end));
  const front = readYaml(rest.join('\n'), 2, report);
  for (const [key, value] of front.entries()) if (!known.has(key)) report(value.line, `unknown entry ${key}`);
  const slug = front.get('slug');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug.text())) report(slug.line, 'a slug has a–z, 0–9 and hyphens');
  const body = lines.slice(end + 1).map((text, index) => ({ number: end + 2 + index, text }));
  const { sections, sources } = parseSections(body, report);
  const title = front.get('title').text();
  const intro = front.get('intro').text();
  sources.set('intro', `${title}\n${intro}`);
  checkEncoding(lines, report);
  return {
    locale,
    file,
    title,
    intro,
    slug: slug.text(),
    formerSlugs: front.get('formerSlugs').texts(),
    aliases: front.get('aliases').texts(),
    from,
    sections,
    hashes: Object.fromEntries([...sources].map(([block, written]) => [block, contentHash(written)])),
  };
}

/**
 * The lines under `from:` read without YAML, which would take most of its time for them and take some hashes for
 * numbers. Their places stay as empty lines, so that findings name the right ones.
 */
function takeHashes(front: readonly string[]): { from: Record<string, string>; rest: string[] } {
  const from: Record<string, string> = {};
  let within = false;
  const rest = front.map((line) => {
    const [, block, hash] = /^ {2}([\w.-]+): "?([0-9a-f]{16})"?$/.exec(line) ?? [];
    if (within && block !== undefined && hash !== undefined) {
      from[block] = hash;
      return '';
    }
    within = line === 'from:';
    return within ? '' : line;
  });
  return { from, rest };
}

/** Damage that an editor or a paste leaves behind. */
function checkEncoding(lines: readonly string[], report: (line: number, message: string) => void): void {
  for (const [index, line] of lines.entries()) {
    if (/\ufffd|Ã[\u0080-\u00bf]|â€/.test(line)) report(index + 1, 'this line is damaged: wrong encoding');
    if (line.length > 40 && line === lines[index + 1]) report(index + 2, 'this line repeats the one above');
  }
}
