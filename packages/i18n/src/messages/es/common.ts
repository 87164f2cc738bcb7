import type { Messages } from '../../text-key.ts';
import type { common as en } from '../en/common.ts';

export const common: Messages<typeof en> = {
  saving: 'Guardando…',
  /** In the summary of a form's errors: which field, and what is wrong with it. */
  fieldError: '{label}: {text}',
  cancel: 'Cancelar',
  close: 'Cerrar',
  continue: 'Continuar',
  retry: 'Volver a intentarlo',
  edit: 'Modificar',
  show: 'Mostrar',
  hide: 'Ocultar',
  optional: 'opcional',
  loading: 'Cargando…',
  role: {
    legal_representative: 'Responsable legal',
    administrator: 'Administrador',
    collaborator: 'Colaborador',
    external_user: 'Usuario externo',
  },
  organizationType: {
    individual: 'Particular',
    association: 'Asociación',
    company: 'Empresa',
    public_body: 'Organismo público',
  },
  language: {
    fr: 'Francés',
    de: 'Alemán',
    es: 'Español',
    it: 'Italiano',
    en: 'Inglés',
  },
  ownLanguage: {
    fr: 'Français',
    de: 'Deutsch',
    es: 'Español',
    it: 'Italiano',
    en: 'English',
  },
};
