import { locales } from '@atrium/contracts/locale';
import { parseGuideText } from './parse-guide-text.ts';
import { stampFrom } from './stamp-from.ts';

const categories = `people:
${locales.map((locale) => `  ${locale}: { title: People, slug: people-${locale}, intro: 'All about people.' }`).join('\n')}
`;

const facts = (id: string, related: string): string => `id: ${id}
type: how-to
category: people
roles: [administrator]
products: []
routes: [organization]
source: en
owner: people
related: [${related}]
walks:
  steps:
    as: administrator
    start: dashboard
    steps:
      open:
        - press: shell.nav.organization
      save:
        - press: organization.save
    result:
      - expect: organization.saved
`;

const text = (slug: string): string => `---
title: Sample
slug: ${slug}
intro: Say what it is for.
aliases: [example]
---

## One {#before}

Some words.

## Two {#prerequisites}

- {ui:common.role.administrator}

## Three {#steps}

1. {ui:shell.nav.organization} {#open}
2. {ui:organization.save} {#save}

> [!warning] {#careful}
> Take care.
`;

/** Two small sound guides; tests break one thing in them and look for the finding. */
export function sampleContent(changes: Readonly<Record<string, (source: string) => string>> = {}) {
  const files = new Map([['categories.yaml', categories]]);
  for (const [id, other] of [
    ['first', 'second'],
    ['second', 'first'],
  ] as const) {
    files.set(`guides/${id}/guide.yaml`, facts(id, other));
    const source = text(id);
    const { hashes } = parseGuideText(source, { file: '', locale: 'en', problems: [] });
    for (const locale of locales) {
      files.set(`guides/${id}/${locale}.md`, locale === 'en' ? source : stampFrom(source, hashes));
    }
  }
  for (const [path, change] of Object.entries(changes)) {
    const before = files.get(path) ?? '';
    const after = change(before);
    if (after === before) throw new Error(`The change to ${path} changes nothing.`);
    if (after === '') files.delete(path);
    else files.set(path, after);
  }
  return files;
}
