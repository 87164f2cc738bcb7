import type { Messages } from '../../text-key.ts';
import type { account as en } from '../en/account.ts';

export const account: Messages<typeof en> = {
  profile: {
    title: 'Perfil',
    lead: 'Su nombre y su idioma, en todas las organizaciones.',
    personal: 'Sobre usted',
    firstName: 'Nombre',
    lastName: 'Apellidos',
    language: 'Idioma',
    languageHelp: 'Para todas las páginas y todos los mensajes que le enviamos.',
    loginIdentifier: 'Identificador de conexión',
    loginIdentifierHelp: 'Usted inicia sesión con esta dirección de e-mail.',
    save: 'Guardar perfil',
    saved: 'Su perfil está guardado.',
  },
};
