import type { Messages } from '../../text-key.ts';
import type { choose as en } from '../en/choose.ts';

export const choose: Messages<typeof en> = {
  team: {
    label: 'Equipos de trabajo',
    help: 'Quien acepte entra en estos equipos de trabajo y recibe todos sus derechos.',
    search: 'Buscar equipos de trabajo',
    none: 'Ningún equipo de trabajo lleva esto en el nombre.',
    chosen: 'Equipos de trabajo elegidos',
  },
  product: {
    label: 'Acceso a productos',
    help: 'Busque un producto y elija después el derecho correspondiente.',
    search: 'Buscar productos',
    none: 'Ningún producto lleva esto en el nombre.',
    chosen: 'Productos elegidos',
    right: 'Derecho sobre {name}',
  },
  remove: 'Quitar {name}',
  count: '{count, plural, =0 {Sin resultados} one {# resultado} many {# resultados} other {# resultados}}',
  most: '{count} como máximo.',
  filter: {
    team: 'Equipo de trabajo',
    allTeams: 'Todos los equipos',
    product: 'Acceso a',
    allProducts: 'Todos los productos',
    productChip: 'Acceso a {name}',
  },
  bulk: {
    title: 'Añadir a un equipo de trabajo',
    text: '{count, plural, one {# persona recibe} many {# personas reciben} other {# personas reciben}} al instante todos los derechos del equipo de trabajo.',
    team: 'Equipo de trabajo',
    chosen: 'Equipo elegido: {team}',
    submit: 'Añadir al equipo de trabajo',
    missing: 'Elija un equipo de trabajo.',
  },
};
