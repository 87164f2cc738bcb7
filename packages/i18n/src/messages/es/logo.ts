import type { Messages } from '../../text-key.ts';
import type { logo as en } from '../en/logo.ts';

export const logo: Messages<typeof en> = {
  title: 'Su logotipo',
  lead: 'Aparece arriba a la izquierda en lugar del nombre, para todas las personas de esta organización.',
  alt: 'Logotipo de {name}',
  choose: 'Elegir una imagen',
  replace: 'Sustituir el logotipo',
  remove: 'Quitar el logotipo',
  formats: 'PNG, JPEG, WebP o SVG, {max, number} MB como máximo.',
  tooLarge: 'Este archivo supera los {max, number} MB. Elija uno más pequeño.',
  saved: 'El logotipo está guardado.',
  removed: 'El logotipo se ha quitado.',
  crop: {
    title: 'Recortar el logotipo',
    text: 'Arrastre el marco o muévalo con las flechas del teclado. Se conserva lo que queda dentro.',
    move: 'Mover el marco con las flechas',
    resize: 'Cambiar el tamaño del marco con las flechas',
    preview: 'Vista previa',
    save: 'Usar este logotipo',
  },
};
