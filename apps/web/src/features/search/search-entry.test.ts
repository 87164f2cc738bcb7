import { locales } from '@atrium/contracts/locale';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import { expect, test } from 'vitest';
import { findPages, type SearchPage } from './search-entry.ts';

const page = (label: string, words = ''): SearchPage => ({
  ...{ id: label, group: 'page', label, words, icon: '', href: '/' },
});

const pages = [
  page('Moyens de paiement', 'carte banque'),
  page('Équipes de travail', 'groupes'),
  page('Membres', 'utilisateurs équipe'),
  page('Sécurité et récupération', 'mot de passe 2FA'),
];
const find = (typed: string) => findPages(pages, typed).map(({ label }) => label);

test('FIND-2: pages are found without case and accents, by their name first', () => {
  expect(find('equipe')).toEqual(['Équipes de travail', 'Membres']);
  expect(find('RECUP')).toEqual(['Sécurité et récupération']);
  expect(find('travail equipes')).toEqual(['Équipes de travail']);
});

test('FIND-2: pages are found by other words for them, from the beginning of a word', () => {
  expect(find('2fa')).toEqual(['Sécurité et récupération']);
  expect(find('mot pas')).toEqual(['Sécurité et récupération']);
  expect(find('arte')).toEqual([]);
});

test('FIND-2: a page is called in the search as it is on itself', () => {
  for (const locale of locales) {
    const t = translator(locale, messagesOf(locale));
    expect(t('search.page.organizations')).toBe(t('organization.mine.title'));
    expect(t('search.page.apiTokens')).toBe(t('tokens.title'));
    expect(t('search.page.activity')).toBe(t('activity.title'));
    expect(t('search.page.succession')).toBe(t('succession.title'));
    expect(t('search.page.accessMatrix')).toBe(t('access.matrix.title'));
    expect(t('search.page.purchases')).toBe(t('order.list.title'));
    expect(t('search.page.cart')).toBe(t('order.cart.title'));
    expect(t('search.action.order')).toBe(t('order.catalogue.title'));
    expect(t('search.action.invite')).toBe(t('members.action.invite'));
    expect(t('search.action.transfer')).toBe(t('transfer.title'));
    expect(t('search.action.newOrganization')).toBe(t('organization.create.title'));
    expect(t('search.action.replaceRepresentative')).toBe(t('replacement.title'));
    expect(t('search.action.deleteOrganization')).toBe(t('deletion.title'));
    expect(t('search.action.closeAccount')).toBe(t('profile.close.title'));
  }
});
