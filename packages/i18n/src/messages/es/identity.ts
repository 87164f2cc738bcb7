import type { Messages } from '../../text-key.ts';
import type { identity as en } from '../en/identity.ts';

export const identity: Messages<typeof en> = {
  start: {
    title: '¿Ya no tiene su segundo factor?',
    lead: 'Si tiene un código de emergencia, utilícelo: es lo más rápido. Si no, comprobamos su identidad.',
    email: 'Identificador de conexión',
    password: 'Contraseña',
    submit: 'Empezar la verificación de identidad',
    busy: 'Comprobando…',
    backToSignIn: 'Volver al inicio de sesión',
  },
  next: {
    title: 'Qué pasa después',
    pictures: 'Usted envía tres fotos: las dos caras de un documento de identidad y usted.',
    review:
      'Dos personas de nuestro equipo las comprueban por separado. Suele tardar uno o dos días laborables.',
    wait: 'Avisamos a todas las direcciones suyas que conocemos y esperamos {hours, number} horas. Quien reciba el aviso puede detenerlo.',
    done: 'Después se retira la doble autenticación y usted inicia sesión con su contraseña.',
    erased:
      'Sus fotos se guardan cifradas, solo las ven quienes hacen la comprobación y se borran en cuanto termina la solicitud.',
  },
  collect: {
    title: 'Envíe tres fotos',
    lead: 'Un pasaporte, un documento de identidad o un permiso de conducir. JPEG, PNG o WebP, hasta {megabytes, number} MB cada una.',
    front: 'Anverso del documento',
    frontHelp: 'En un pasaporte, la página con su foto.',
    back: 'Reverso del documento',
    backHelp: 'En un pasaporte, la cubierta.',
    selfie: 'Su cara con el documento al lado',
    selfieHelp: 'Con buena luz, sin sombrero ni gafas de sol.',
    choose: 'Elegir una foto',
    replace: 'Elegir otra',
    uploading: 'Enviando',
    percent: '{part, number} %',
    received: 'Recibida',
    submit: 'Enviar a comprobar',
    missing: 'Añada primero las tres fotos.',
    keepLink:
      'Guarde la dirección de esta página: muestra cómo va su solicitud y permite continuar más tarde.',
    copyLink: 'Copiar la dirección',
    linkCopied: 'Copiada',
  },
  state: {
    submitted: 'Se están comprobando sus fotos',
    submittedText:
      'Enviadas el {date}. Dos personas de nuestro equipo las examinan; le escribiremos en cuanto decidan.',
    waiting: 'Su identidad está confirmada. Ahora esperamos',
    waitingText:
      'El {date} se retirará la doble autenticación. Hasta entonces, quien haya recibido el aviso puede detenerlo.',
    refused: 'No se ha podido confirmar su identidad',
    refusedText: 'Sus fotos se han borrado. Puede empezar de nuevo con otras mejores.',
    stopped: 'La solicitud se ha detenido',
    stoppedText: 'Nada ha cambiado en la cuenta y las fotos se han borrado.',
    completed: 'La doble autenticación ha sido retirada',
    completedText: 'Inicie sesión con su contraseña y actívela de nuevo. Las fotos se han borrado.',
    expired: 'La solicitud ha caducado',
    expiredText: 'Las fotos se han borrado. Puede empezar de nuevo.',
    collecting: 'Las fotos aún no se han enviado',
    again: 'Empezar de nuevo',
    signIn: 'Iniciar sesión',
    withdraw: 'Retirar la solicitud',
    found: '¿Lo ha encontrado? Inicie sesión con su segundo factor: así termina la solicitud.',
    loading: 'Cargando su solicitud…',
  },
  stop: {
    title: '¿Detener la solicitud?',
    lead: 'Alguien que conoce su contraseña nos ha pedido retirar su doble autenticación.',
    text: 'Si no ha sido usted, deténgala ahora. Su cuenta queda como está y las fotos se borran enseguida.',
    submit: 'Detener la solicitud',
    busy: 'Deteniendo…',
    keep: 'He sido yo: no hacer nada',
    changePassword: 'Cambie ahora su contraseña: otra persona la conoce.',
    newPassword: 'Elegir una nueva contraseña',
  },
  reason: {
    unreadable: 'Una foto está borrosa, cortada o demasiado oscura.',
    document_expired: 'El documento ya no está vigente.',
    name_differs: 'El nombre del documento no es el de la cuenta.',
    face_differs: 'El selfi y la foto del documento no muestran con suficiente claridad a la misma persona.',
    not_genuine: 'No hemos podido asegurarnos de que el documento sea auténtico.',
  },
};
