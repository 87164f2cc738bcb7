import { locales } from '@atrium/contracts/locale';
import { byLocale } from '@atrium/help/category';
import { type Guide, type GuideCard, isWritten } from '@atrium/help/guide';
import { loadGuides } from '@atrium/help/load-content';
import type { Problem } from '@atrium/help/problem';
import { type Known, readGuide } from '@atrium/help/read-guides';
import { staleBlocks } from '@atrium/help/stale-blocks';
import { picturesOf, type StepPicture } from '@atrium/help/step-picture';
import { makeGuideFiles, type SiteFile } from '../make-files.ts';
import type { PageEntry } from '../page-frame.ts';
import type { Site } from '../site.ts';
import { hashGuide } from './build-record.ts';
import { readLinks, type SeenLinks } from './find-dead-links.ts';
import { writeCompressed } from './write-compressed.ts';

/** Some of the guides; a large help centre is built in several shares side by side. */
export type ReadOrder = {
  readonly content: string;
  readonly folders: readonly string[];
  readonly known: Known;
};
export type WriteOrder = { readonly site: Site; readonly out: string };

/** What the others need to know of a guide that was read. */
export type GuideRead = {
  readonly folder: string;
  /** Of its texts: `hashGuide`. */
  readonly hash: string;
  readonly card: GuideCard;
  /** Nothing that stops the build, but what the editors have to do: translations that are missing or too old. */
  readonly notes: readonly string[];
  /** The screenshots that its steps want. */
  readonly pictures: readonly StepPicture[];
};
export type ShareRead = { readonly guides: readonly GuideRead[]; readonly problems: readonly Problem[] };

/** What is left of the files of a guide, or of the frame, once they are written. */
export type GuideWritten = { readonly paths: string[]; readonly pages: PageEntry[] };
/** By guide; what their pages link to is kept once, by whoever links there first. */
export type ShareWritten = {
  readonly guides: Map<string, GuideWritten>;
  readonly links: SeenLinks;
  readonly dead: string[];
};

export type Share = {
  readonly read: (order: ReadOrder) => Promise<ShareRead>;
  readonly write: (order: WriteOrder) => Promise<ShareWritten>;
};

/** A share in this process. */
export function openShare(): Share {
  let guides: Guide[] = [];
  return {
    read: async ({ content, folders, known }) => {
      const problems: Problem[] = [];
      guides = [];
      // One after the other, so that the text of a guide can be forgotten once it is parsed.
      const read = folders.flatMap((folder): GuideRead[] => {
        const files = loadGuides(content, [folder]);
        const guide = readGuide(files, folder, known, problems);
        if (!guide) return [];
        guides.push(guide);
        // Nothing can be said of a guide that names what does not exist; the build ends there anyway.
        const pictures = problems.length > 0 ? [] : picturesInAll(guide);
        return [{ folder, hash: hashGuide(files), card: toCard(guide), notes: notesOn(guide), pictures }];
      });
      return { guides: read, problems };
    },
    write: async ({ site, out }) => {
      const written = nothingWritten();
      for (let guide = guides.pop(); guide; guide = guides.pop()) {
        written.guides.set(guide.id, writeFiles(out, makeGuideFiles(site, guide), written));
      }
      return written;
    },
  };
}

export const nothingWritten = (): ShareWritten => ({ guides: new Map(), links: new Map(), dead: [] });

export function writeFiles(
  out: string,
  files: Iterable<SiteFile>,
  { links, dead }: Pick<ShareWritten, 'links' | 'dead'>,
): GuideWritten {
  const written: GuideWritten = { paths: [], pages: [] };
  for (const { path, markup, page } of files) {
    writeCompressed(`${out}/${path}`, markup);
    written.paths.push(path);
    if (page) written.pages.push(toEntry(page));
    dead.push(...readLinks(path, markup, links));
  }
  return written;
}

const toEntry = ({ locale, addresses, written, source, indexed }: PageEntry): PageEntry => ({
  ...{ locale, addresses, indexed },
  ...(written && { written }),
  ...(source && { source }),
});

function toCard({ id, type, category, source, roles, texts }: Guide): GuideCard {
  const brief = (locale: keyof typeof texts): GuideCard['texts'][typeof locale] => {
    const { locale: language, file, title, intro, slug, formerSlugs } = texts[locale];
    return { locale: language, file, title, intro, slug, formerSlugs };
  };
  return { id, type, category, source, roles, texts: byLocale(brief) };
}

/** Of what is not translated there is no walk in this language to look at. */
const picturesInAll = (guide: Guide): StepPicture[] =>
  locales.filter((locale) => isWritten(guide, locale)).flatMap((locale) => picturesOf(guide, locale));

function notesOn(guide: Guide): string[] {
  const source = guide.texts[guide.source];
  return locales.flatMap((locale) => {
    if (!isWritten(guide, locale)) return [`guides/${guide.id}/${locale}.md: not translated yet`];
    const text = guide.texts[locale];
    return staleBlocks(source, text).map(
      ({ block }) => `${text.file}: ${block} is older than ${guide.source}`,
    );
  });
}
