import type { Messages } from '../../text-key.ts';
import type { shell as en } from '../en/shell.ts';

export const shell: Messages<typeof en> = {
  needHelp: 'Serve aiuto?',
  skipToContent: 'Vai al contenuto',
  notifications: 'Notifiche',
  noScript:
    'Questo sito ha bisogno di JavaScript. Lo attivi nelle impostazioni del Suo browser, poi ricarichi la pagina. Il centro assistenza funziona anche senza.',
  cookiesBlocked:
    'Il Suo browser blocca i cookie, perciò la Sua sessione non può restare aperta. Consenta i cookie per questo sito, poi riprovi.',
  cookiesGuide: 'Come consentire i cookie e JavaScript',
  helpCentre: 'Centro assistenza',
  language: 'Lingua',
  theme: {
    title: 'Aspetto',
    light: 'Chiaro',
    dark: 'Scuro',
    system: 'Come il dispositivo',
  },
  nav: {
    label: 'Menu principale',
    open: 'Apri il menu',
    close: 'Chiudi il menu',
    dashboard: 'Panoramica',
    members: 'Membri',
    organization: 'Organizzazione',
    products: 'Prodotti',
    teams: 'Team di lavoro',
    support: 'Supporto',
    help: 'Aiuto',
  },
  switcher: {
    label: 'Cambia organizzazione. Attuale: {name}',
    create: 'Crea un’organizzazione',
    all: 'Le mie organizzazioni',
  },
  account: {
    label: 'Il Suo account: {name}',
    signedInAs: 'Account in uso',
    profile: 'Profilo',
    security: 'Sicurezza e recupero',
    successions: 'Richieste di successione',
    desk: 'Banco di supporto',
    staff: 'Team interno',
    identityReviews: 'Verifiche dell’identità',
    signOut: 'Esci',
    signOutFailed: 'La Sua sessione è ancora aperta: il server non è raggiungibile. Riprovi.',
  },
  connection: {
    lost: 'Nessuna connessione. Ciò che vede potrebbe non essere aggiornato; continuiamo a provare.',
  },
  confirmBanner: {
    title: 'Confermi il Suo indirizzo e-mail',
    text: 'Fino ad allora non può né ordinare né accettare inviti. Abbiamo inviato un messaggio a {email}.',
    resend: 'Invia un nuovo messaggio',
  },
  dashboard: {
    title: 'Le diamo il benvenuto, {firstName}',
    lead: 'Ciò che conta in questo momento per {organization}.',
    nothing: 'Tutto è in ordine',
    nothingText: 'Al momento non c’è nulla da fare per questa organizzazione.',
    details: 'Dati dell’organizzazione',
    addressMissing: 'Manca l’indirizzo postale',
    addressMissingText: 'Compare sulle fatture e ne determina la valuta e le imposte.',
    addressAction: 'Aggiungi indirizzo',
    currency: 'Valuta delle prossime fatture',
    yourRole: 'Il Suo ruolo',
    country: 'Paese',
    type: 'Tipo',
  },
  notFound: {
    title: 'Questa pagina non esiste o non Le è accessibile',
    text: 'Forse l’indirizzo contiene un errore, oppure la pagina appartiene a un’organizzazione di cui Lei non è membro.',
    home: 'Vai alla mia pagina iniziale',
  },
  failed: {
    title: 'Il caricamento non è riuscito',
    text: 'Controlli la connessione, poi riprovi.',
    requestId: 'Riferimento per il supporto: {requestId}',
  },
  notSaved: 'Non salvato: il server non è raggiungibile. Ciò che ha scritto è ancora qui; riprovi.',
  sessionEnded: {
    title: 'La Sua sessione è terminata',
    text: 'Inserisca la password di {email} per continuare da dove si trova. Nulla di ciò che ha scritto va perso.',
    other: 'Accedere con un altro account',
  },
  leave: {
    title: 'Uscire senza salvare?',
    text: 'In questa pagina ha modificato qualcosa che non è ancora salvato.',
    leave: 'Esci senza salvare',
    stay: 'Resta in questa pagina',
  },
  sudo: {
    password: 'Password',
    title: 'Confermi che è Lei',
    text: 'Questo passaggio è delicato. Inserisca la Sua password per continuare; la conferma vale poi per dieci minuti.',
  },
};
