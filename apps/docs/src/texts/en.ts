export const en = {
  home: 'Help centre',
  homeLead:
    'Short guides to everything the portal can do. Every procedure in them is tried out in the portal itself.',
  topics: 'Topics',
  chooseLanguage: 'Choose a language',
  language: 'Language',
  toPortal: 'Open the portal',
  breadcrumbs: 'Where you are',
  inThisTopic: 'In this topic',
  allTopics: 'All topics',
  allGuides: 'All {count, number} guides',
  whoFor: 'For',
  visitor: 'Visitors',
  staff: 'Staff',
  onThisPage: 'On this page',
  related: 'Related guides',
  warning: 'Important',
  info: 'Good to know',
  step: 'Step {number}',
  screenshot: 'The portal at this step; what the step speaks of is marked.',
  untranslated: 'This guide is not available in English yet. You are reading it in {language}.',
  stale: 'The source of this passage has changed since it was translated. Newer text:',
  notFound: 'This page does not exist',
  notFoundText:
    'The address may be mistyped, or the guide has been given up. All guides are listed in the help centre.',
  toHome: 'Go to the help centre',
  moved: 'This guide has moved',
  movedText: 'You are being taken to its new address.',
  searchButton: 'Search',
  searchTitle: 'Search the help centre',
  searchLead: 'Ask in your own words. Typing errors and other words for the same thing are understood.',
  feedbackNotSent:
    'Your feedback could not be sent: the comment may be too long, or you have sent a lot already. Please try again later.',
} as const;

export type SiteTexts = { readonly [K in keyof typeof en]: string };
