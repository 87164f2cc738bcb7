import type { SiteTexts } from './en.ts';

export const it: SiteTexts = {
  home: 'Centro assistenza',
  homeLead:
    'Guide brevi a tutto ciò che il portale sa fare. Ogni procedura viene provata nel portale stesso.',
  topics: 'Argomenti',
  chooseLanguage: 'Scelga una lingua',
  language: 'Lingua',
  toPortal: 'Apri il portale',
  breadcrumbs: 'Lei è qui',
  inThisTopic: 'In questo argomento',
  allTopics: 'Tutti gli argomenti',
  allGuides: 'Tutte le {count, number} guide',
  whoFor: 'Per',
  visitor: 'Visitatori',
  staff: 'Team interno',
  onThisPage: 'In questa pagina',
  related: 'Guide correlate',
  warning: 'Importante',
  info: 'Buono a sapersi',
  step: 'Passo {number}',
  screenshot: 'Il portale in questo passo; è evidenziato ciò di cui si parla.',
  untranslated: 'Questa guida non esiste ancora in italiano. La sta leggendo in {language}.',
  stale: 'Il testo originale di questo passaggio è cambiato dopo la traduzione. Versione più recente:',
  notFound: 'Questa pagina non esiste',
  notFoundText:
    'Forse l’indirizzo contiene un errore, oppure la guida non c’è più. Tutte le guide sono nel centro assistenza.',
  toHome: 'Vai al centro assistenza',
  moved: 'Questa guida ha cambiato indirizzo',
  movedText: 'La stiamo portando al nuovo indirizzo.',
  searchButton: 'Cerca',
  searchTitle: 'Cercare nel centro assistenza',
  searchLead: 'Chieda con parole Sue. Gli errori di battitura e i sinonimi vengono capiti.',
  feedbackNotSent:
    'Non è stato possibile inviare il commento: forse è troppo lungo, o ne ha già inviati molti. Riprovi più tardi.',
};
