import type { Messages } from '../../text-key.ts';
import type { replacement as en } from '../en/replacement.ts';

export const replacement: Messages<typeof en> = {
  title: 'Sostituisci il rappresentante legale',
  lead: 'Prima nomina un altro membro, poi si dimette Lei. L’organizzazione non resta mai senza rappresentante legale.',
  open: 'Sostituisci',
  zoneText: 'Ceda la responsabilità legale a un altro membro: prima lo nomini, poi si dimetta.',
  roleOnly: 'Solo un rappresentante legale può farlo.',
  denied:
    '{count, plural, one {Solo il rappresentante legale può farlo: {names}.} many {Solo un rappresentante legale può farlo: {names}.} other {Solo un rappresentante legale può farlo: {names}.}}',
  name: {
    title: 'Passo 1: Nominare un altro membro',
    lead: 'Questa persona riceve qui tutti i diritti e condivide con Lei la responsabilità legale. Un’e-mail la informa. Per Lei non cambia ancora nulla.',
    member: 'Nuovo rappresentante legale',
    help: 'Un amministratore o collaboratore la cui appartenenza non ha una data di fine. Chiunque altro deve prima essere invitato.',
    submit: 'Nomina rappresentante legale',
    done: '{name} è ora rappresentante legale.',
    already:
      '{count, plural, one {{names} è rappresentante legale come Lei.} many {{names} sono rappresentanti legali come Lei.} other {{names} sono rappresentanti legali come Lei.}}',
    another: 'Nomina un altro membro',
  },
  step: {
    title: 'Passo 2: Dimettersi',
    lead: 'Lei rinuncia alla responsabilità legale. Che cosa vuole essere d’ora in poi?',
    first: 'Questo viene dopo il primo passo. Finché è l’unico rappresentante legale, non può dimettersi.',
    choice: 'Il Suo ruolo d’ora in poi',
    leave: 'Lascia l’organizzazione',
    confirm: 'Ho capito che solo un rappresentante legale può restituirmi il ruolo.',
    confirmMissing: 'Spunti la casella per confermare.',
    submit: 'Dimettersi',
    stay: 'Restare anche rappresentante legale',
    done: 'Si è dimesso. Il Suo ruolo è ora: {role}.',
    left: 'Ha lasciato {organization}.',
  },
  means: {
    administrator:
      'Conserva tutti i diritti, tranne dare o togliere il ruolo di rappresentante legale e modificare i dati dell’organizzazione.',
    collaborator:
      'Conserva solo ciò che Le è stato concesso: l’accesso ai prodotti e il diritto di fatturazione, se ce l’ha.',
    leave:
      'Perde subito l’accesso. I Suoi file restano in cartelle condivise e il Suo account resta. Per tornare, qualcuno deve invitarLa.',
  },
};
