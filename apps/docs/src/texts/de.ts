import type { SiteTexts } from './en.ts';

export const de: SiteTexts = {
  home: 'Hilfe-Center',
  homeLead:
    'Kurze Anleitungen zu allem, was das Portal kann. Jeder Ablauf darin wird im Portal selbst ausprobiert.',
  topics: 'Themen',
  chooseLanguage: 'Wählen Sie eine Sprache',
  language: 'Sprache',
  toPortal: 'Portal öffnen',
  breadcrumbs: 'Sie sind hier',
  inThisTopic: 'In diesem Thema',
  allTopics: 'Alle Themen',
  allGuides: 'Alle {count, number} Anleitungen',
  whoFor: 'Für',
  visitor: 'Besucher',
  staff: 'Internes Team',
  onThisPage: 'Auf dieser Seite',
  related: 'Verwandte Anleitungen',
  warning: 'Wichtig',
  info: 'Gut zu wissen',
  step: 'Schritt {number}',
  screenshot: 'Das Portal bei diesem Schritt; markiert ist, wovon er spricht.',
  untranslated: 'Diese Anleitung gibt es noch nicht auf Deutsch. Sie lesen sie auf {language}.',
  stale: 'Der Ausgangstext dieser Stelle wurde seit der Übersetzung geändert. Neuere Fassung:',
  notFound: 'Diese Seite gibt es nicht',
  notFoundText:
    'Vielleicht enthält die Adresse einen Tippfehler, oder die Anleitung gibt es nicht mehr. Alle Anleitungen finden Sie im Hilfe-Center.',
  toHome: 'Zum Hilfe-Center',
  moved: 'Diese Anleitung ist umgezogen',
  movedText: 'Sie werden zu ihrer neuen Adresse geführt.',
  searchButton: 'Suchen',
  searchTitle: 'In der Hilfe suchen',
  searchLead:
    'Fragen Sie mit Ihren eigenen Worten. Tippfehler und andere Wörter für dasselbe werden verstanden.',
  feedbackNotSent:
    'Ihre Rückmeldung liess sich nicht senden: Der Kommentar ist vielleicht zu lang, oder Sie haben schon viele gesendet. Bitte versuchen Sie es später noch einmal.',
};
