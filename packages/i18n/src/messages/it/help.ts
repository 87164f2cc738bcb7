import type { Messages } from '../../text-key.ts';
import type { help as en } from '../en/help.ts';

export const help: Messages<typeof en> = {
  title: 'Aiuto',
  close: 'Chiudi l’aiuto',
  searchLabel: 'Cerca nelle guide',
  clear: 'Cancella la ricerca',
  forPage: 'Per questa pagina',
  usual: 'Da dove cominciare',
  centre: 'Tutte le guide del centro assistenza',
  results:
    '{count, plural, =0 {Nessuna guida trovata} one {# guida trovata} many {# di guide trovate} other {# guide trovate}}',
  none: 'Nessun risultato per «{query}»',
  noneText:
    'Provi con altre parole oppure scorra gli argomenti del centro assistenza. Annotiamo che cosa non è stato trovato, mai chi ha cercato.',
  otherLanguage: 'In {own} non c’è nulla di adatto. Queste guide sono in {language}.',
  back: 'Indietro',
  openOnSite: 'Apri nel centro assistenza',
  related: 'Guide correlate',
  important: 'Importante',
  goodToKnow: 'Buono a sapersi',
  onlyRoles: 'Chi può farlo: {roles}. Il Suo ruolo in {organization}: {role}.',
  askThem:
    '{count, plural, one {Può rivolgersi a {names}.} many {Può rivolgersi a una di queste persone: {names}.} other {Può rivolgersi a una di queste persone: {names}.}}',
  feedback: {
    question: 'Questa guida è stata utile?',
    yes: 'Sì',
    no: 'No',
    comment: 'Che cosa dovremmo sapere?',
    commentHelp: 'Per favore, niente nomi, indirizzi o numeri. Non possiamo rispondere.',
    send: 'Invia il commento',
    busy: 'Invio del commento…',
    thanks: 'Grazie. Il Suo commento ci aiuta a migliorare questa guida.',
  },
};
