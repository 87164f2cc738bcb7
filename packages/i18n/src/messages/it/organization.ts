import type { Messages } from '../../text-key.ts';
import type { organization as en } from '../en/organization.ts';

export const organization: Messages<typeof en> = {
  title: 'Organizzazione',
  lead: 'Nome, indirizzo e contatto, come compaiono sulle Sue fatture e sui Suoi documenti.',
  readOnly:
    'Solo un rappresentante legale può modificare questi dati. {count, plural, =0 {} one {Si rivolga a {names}.} many {Si rivolga a una di queste persone: {names}.} other {Si rivolga a una di queste persone: {names}.}}',
  nav: {
    label: 'Pagine dell’organizzazione',
    details: 'Dati',
    security: 'Sicurezza',
    tokens: 'Token API',
    activity: 'Registro delle attività',
  },
  section: {
    identity: 'Identità',
    address: 'Indirizzo postale',
    contact: 'Contatto e documenti',
  },
  field: {
    name: 'Nome',
    type: 'Tipo',
    line1: 'Via e numero',
    line2: 'Complemento d’indirizzo',
    postalCode: 'Codice postale',
    city: 'Località',
    country: 'Paese',
    countryPlaceholder: 'Scegli un paese',
    phone: 'Telefono',
    phoneHelp: 'Con il prefisso del paese, per esempio +41 44 123 45 67.',
    vatNumber: 'Partita IVA',
    vatNumberHelp: 'Con il codice del paese, per esempio CHE123456789.',
    documentLocale: 'Lingua dei documenti',
    documentLocaleHelp: 'Le fatture e i solleciti sono redatti in questa lingua.',
    timeZone: 'Fuso orario',
    timeZoneHelp:
      'I giorni di prodotti e fatture terminano lì a mezzanotte. Un altro fuso non cambia alcuna data: nulla viene fatturato due volte.',
    currency: 'Valuta delle prossime fatture',
  },
  save: 'Salva i dati',
  saved: 'I dati sono salvati.',
  savedText: 'Ogni rappresentante legale riceve un riepilogo per e-mail.',
  discard: 'Annulla le modifiche',
  currencyChange: {
    title: 'Le prossime fatture saranno in {to}',
    text: 'Con questo paese ({country}) l’organizzazione riceve le fatture in {to} anziché in {from}. Le fatture già emesse restano come sono. I prodotti che si rinnovano più tardi lo fanno al prezzo di catalogo in {to}.',
    confirm: 'Ho capito che le prossime fatture saranno in {to}.',
  },
  conflict: {
    title: 'Questi dati sono cambiati nel frattempo',
    text: 'Ciò che ha scritto è ancora qui. Carichi i dati attuali per continuare; sostituiranno ciò che ha scritto.',
    reload: 'Carica i dati attuali',
  },
  create: {
    title: 'Crea un’organizzazione',
    lead: 'Lei ne diventa il rappresentante legale. Prodotti, membri e fatture sono separati dalle Sue altre organizzazioni.',
    name: 'Nome',
    nameHelp: 'Come deve comparire sulle fatture. Potrà modificarlo più tardi.',
    submit: 'Crea organizzazione',
    busy: 'Creazione dell’organizzazione…',
    currency: 'Le fatture di questa organizzazione saranno in {currency}.',
    created: '{name}: è tutto pronto.',
  },
  mine: {
    title: 'Le mie organizzazioni',
    lead: 'Un solo account per tutte. Ognuna ha i propri prodotti, membri e fatture.',
    current: 'Aperta ora',
    switchTo: 'Passa a {name}',
    empty: 'Non è membro di alcuna organizzazione',
    emptyText: 'Ne crei una per ordinare prodotti, oppure chieda a qualcuno di invitarLa nella propria.',
  },
};
