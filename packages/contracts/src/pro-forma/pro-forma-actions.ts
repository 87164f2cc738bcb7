import { createProForma } from './create-pro-forma.ts';
import { downloadProForma } from './download-pro-forma.ts';
import { listProFormas } from './list-pro-formas.ts';

export const proFormaActions = {
  proForma: {
    create: createProForma,
    list: listProFormas,
    download: downloadProForma,
  },
} as const;
