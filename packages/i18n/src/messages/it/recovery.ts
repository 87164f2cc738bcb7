import type { Messages } from '../../text-key.ts';
import type { recovery as en } from '../en/recovery.ts';

export const recovery: Messages<typeof en> = {
  forgot: {
    title: 'Password dimenticata',
    lead: 'Inserisca il Suo identificativo di accesso o la Sua e-mail di recupero. Le inviamo lì un link per scegliere una nuova password.',
    email: 'Indirizzo e-mail',
    submit: 'Invia il link',
    busy: 'Invio del link…',
    back: 'Torna all’accesso',
    sentTitle: 'Controlli la Sua casella di posta',
    sentText: 'Se {email} appartiene a un account, un link è in arrivo. È valido per un’ora.',
    sentHelp:
      'Nessun messaggio? Guardi nella cartella dello spam oppure inserisca l’altro indirizzo: l’identificativo di accesso o l’e-mail di recupero.',
    again: 'Inserisci un altro indirizzo',
  },
  reset: {
    title: 'Scelga una nuova password',
    lead: 'Poi tutte le sessioni si chiudono. L’autenticazione a due fattori resta com’è.',
    submit: 'Imposta la password',
    busy: 'Impostazione della password…',
    expiredText: 'Funziona una sola volta e per un’ora. Ne chieda uno nuovo.',
    again: 'Chiedi un nuovo link',
  },
  link: {
    expired: 'Questo link non funziona più',
    toPortal: 'Continua verso il portale',
  },
  address: {
    title: 'Confermi il Suo indirizzo',
    lead: 'Con un clic conferma che questa casella è Sua.',
    submit: 'Conferma l’indirizzo',
    busy: 'Conferma in corso…',
    identifierDone: 'Il Suo identificativo di accesso è cambiato',
    identifierText:
      'Ora accede con {email}. Abbiamo informato l’indirizzo precedente, che può annullare la modifica per 72 ore.',
    recoveryDone: 'La Sua e-mail di recupero è confermata',
    recoveryText: 'Se dimentica la password, {email} Le restituisce l’accesso.',
    expiredText:
      'Funziona una sola volta e per 24 ore. Può farsene inviare uno nuovo in «Sicurezza e recupero».',
  },
  undo: {
    title: 'Riprenda il Suo account',
    lead: 'Il Suo identificativo di accesso precedente torna valido. Scelga una nuova password. Tutte le sessioni si chiudono e ciò che è stato aggiunto intorno alla modifica viene rimosso.',
    submit: 'Annulla la modifica',
    busy: 'Annullamento in corso…',
    expiredText:
      'Funziona una sola volta e per 72 ore. Se non riesce più ad accedere, chieda una nuova password con il Suo identificativo di accesso o la Sua e-mail di recupero.',
    again: 'Password dimenticata',
  },
  claim: {
    title: 'Manca un passaggio',
    lead: 'Si è registrato in un altro browser. Scelga qui una password per completare. Può essere quella di prima.',
    submit: 'Conferma l’indirizzo e la password',
    busy: 'Conferma in corso…',
    notMe: 'Non mi sono registrato io',
    rejectTitle: 'Eliminare questo account?',
    rejectText:
      'Qualcuno si è registrato con il Suo indirizzo. L’account e la relativa organizzazione vengono eliminati e il Suo indirizzo torna libero.',
    rejectSubmit: 'Elimina l’account',
    rejectBusy: 'Eliminazione dell’account…',
    rejected: 'L’account è stato eliminato',
    rejectedText:
      'Nessuno può più usare il Suo indirizzo tramite quell’account. Può creare un account Suo in qualsiasi momento.',
    signUp: 'Crea un account',
  },
};
