import type { Messages } from '../../text-key.ts';
import type { alerts as en } from '../en/alerts.ts';

export const alerts: Messages<typeof en> = {
  subject: {
    authenticatorAdded: 'È stata aggiunta un’app di autenticazione',
    smsAdded: 'I codici via SMS sono attivi',
    passkeyAdded: 'È stata aggiunta una passkey',
    authenticatorRemoved: 'La Sua app di autenticazione è stata rimossa',
    smsRemoved: 'I codici via SMS sono disattivati',
    passkeyRemoved: 'È stata rimossa una passkey',
    backupCodesRenewed: 'Ha nuovi codici di emergenza',
    backupCodeUsed: 'È stato usato un codice di emergenza',
    codeGuessed: 'Forse qualcuno conosce la Sua password',
    passkeyCloned: 'Una passkey è stata rifiutata',
  },
  text: {
    authenticatorAdded: 'La Sua autenticazione a due fattori comprende ora un’app di autenticazione.',
    smsAdded: 'Ora può confermare un accesso con un codice via SMS.',
    passkeyAdded: 'Ora può accedere con una nuova passkey.',
    authenticatorRemoved:
      'La Sua app di autenticazione non permette più di accedere. Tutte le altre sessioni sono terminate.',
    smsRemoved: 'I codici via SMS non permettono più di accedere. Tutte le altre sessioni sono terminate.',
    passkeyRemoved:
      'Una delle Sue passkey non permette più di accedere. Tutte le altre sessioni sono terminate.',
    backupCodesRenewed:
      'Per il Suo account sono stati creati nuovi codici di emergenza. Quelli vecchi non funzionano più.',
    backupCodeUsed:
      'Un accesso al Suo account è stato confermato con uno dei Suoi codici di emergenza. Quel codice non funziona più.',
    codeGuessed: 'Qualcuno ha inserito la Sua password e poi più codici errati. L’accesso non è riuscito.',
    passkeyCloned:
      'Un accesso con una delle Sue passkey è stato rifiutato: sembra che ne esista una copia. Rimuova quella passkey e ne crei una nuova.',
  },
  twoFactorOff: 'Era il Suo ultimo secondo fattore: l’autenticazione a due fattori è disattivata.',
  codesLeft:
    '{count, plural, =0 {Non Le resta nessun codice di emergenza. Ne crei di nuovi.} one {Le resta # codice di emergenza. Ne crei di nuovi.} many {Le restano # codici di emergenza.} other {Le restano # codici di emergenza.}}',
  origin: 'Il {moment} (UTC), dall’indirizzo {address}.',
  notYou: 'Se non è stato Lei, cambi subito la password e termini le altre sessioni:',
  button: 'Controlla il mio account',
};
