import type { Messages } from '../../text-key.ts';
import type { errors as en } from '../en/errors.ts';

export const errors: Messages<typeof en> = {
  request: {
    invalid_input: 'Hay datos que corregir. Revise los campos señalados.',
    not_found: 'No encontramos lo que busca. Puede que se haya eliminado o que usted no tenga acceso.',
    rate_limited:
      'Ha habido muchos intentos en poco tiempo. Vuelva a intentarlo dentro de {minutes, plural, =0 {{retryAfterSeconds, plural, =0 {un momento} one {# segundo} many {# de segundos} other {# segundos}}} one {# minuto} many {# de minutos} other {# minutos}}.',
    too_large: 'Esto es demasiado grande para enviarlo. Reduzca el tamaño y vuelva a intentarlo.',
    cross_site:
      'Por su seguridad hemos detenido esta solicitud: procedía de otro sitio. Recargue la página y vuelva a intentarlo.',
    idempotency_mismatch:
      'Esta solicitud ya se envió con otro contenido. Recargue la página y compruebe qué se ha guardado.',
    busy: 'En este momento se conectan muchas personas. Vuelva a intentarlo en {retryAfterSeconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
    unexpected:
      'Algo ha fallado por nuestra parte. Vuelva a intentarlo, por favor. Si se repite, contacte con el soporte.',
  },
  session: {
    required: 'Inicie sesión para continuar.',
    sudo_required: 'Introduzca su contraseña para continuar.',
    two_factor_required: 'Active la doble autenticación para continuar.',
    sign_in_expired: 'Esta conexión ha durado demasiado. Introduzca de nuevo su contraseña.',
    credentials_wrong:
      'La dirección de e-mail o la contraseña no son correctas. Revise ambas y vuelva a intentarlo.',
    password_wrong: 'Esta contraseña no es correcta. Vuelva a intentarlo.',
  },
  permission: {
    denied:
      '{missing, select, legal_representative {Solo un responsable legal de la organización puede hacerlo. Pídaselo a uno de ellos.} administrator {Solo un administrador o un responsable legal puede hacerlo. Pídaselo a uno de ellos.} membership {Solo los miembros de esta organización pueden hacerlo.} email_confirmed {Confirme primero su dirección de e-mail. Después podrá hacerlo.} billing_right {Necesita el derecho de facturación para hacerlo. Un administrador puede concedérselo.} collaborator {Un usuario externo no puede hacerlo. Diríjase a un administrador de la organización.} level {Su acceso no es suficiente para hacerlo. Un administrador de la organización puede ampliarlo.} scope {El token de API no cubre esta acción. Utilice uno con el ámbito correspondiente.} person {Un token de API no puede hacerlo. Inicie sesión y hágalo usted mismo.} staff_role {Su función en la asistencia no incluye esta acción. Consulte a un administrador de la asistencia.} other {No tiene derecho a hacerlo. Diríjase a un administrador de la organización.}}',
  },
  factor: {
    code_wrong:
      'Este código no es correcto. {attemptsLeft, plural, =0 {Empiece de nuevo.} one {Le queda # intento.} many {Le quedan # intentos.} other {Le quedan # intentos.}}',
    app_code_wrong:
      'Este código no es correcto. Introduzca el que la aplicación muestra ahora. Compruebe también que su teléfono ajusta la hora automáticamente.',
    code_used:
      'Este código ya se ha utilizado. Espere al siguiente: la aplicación muestra uno nuevo cada 30 segundos.',
    passkey_refused: 'Esta llave de acceso no se ha aceptado. Vuelva a intentarlo o elija otro método.',
    setup_expired: 'Esta configuración ya no es válida. Empiece de nuevo.',
    session_not_passed:
      'Cierre la sesión y vuelva a conectarse con su segundo factor: entonces podrá hacerlo.',
    already_active: 'Este método ya está activo. Vuelva a cargar la página.',
    too_many_passkeys: 'Ya tiene 20 llaves de acceso. Elimine una que ya no necesite.',
    sms_unavailable: 'En este momento no es posible enviar SMS. Elija otro método.',
    sms_too_soon:
      'Ya hay un SMS en camino. Podrá pedir otro en {retryAfterSeconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  },
  account: {
    identifier_differs: 'Este no es su identificador de conexión. Escríbalo como figura en su perfil.',
    texting_unavailable: 'Ahora mismo no se pueden enviar SMS. Inténtelo más tarde.',
    phone_code_wrong:
      'Este código no es correcto. {attemptsLeft, plural, =0 {Pida uno nuevo.} one {Le queda # intento.} many {Le quedan # intentos.} other {Le quedan # intentos.}}',
    phone_code_expired: 'Este código ya no es válido. Pida uno nuevo.',
    sole_representative:
      'Usted es el único responsable legal de una organización. Nombre a otra persona o elimine la organización y después cierre su cuenta.',
    password_too_weak:
      'Esta contraseña es demasiado fácil de adivinar. Use al menos 12 caracteres, por ejemplo varias palabras sin relación entre sí.',
    password_too_common: 'Esta contraseña figura en listas de contraseñas comunes o filtradas. Elija otra.',
    password_contains_identifier: 'La contraseña no puede contener su dirección de e-mail. Elija otra.',
    password_unchanged: 'La contraseña nueva es igual que la actual. Elija otra.',
    address_unchanged: 'Ya utiliza esta dirección. Introduzca otra.',
    address_is_recovery:
      'Este es su e-mail de recuperación. Elija otra dirección para tener dos formas de acceder.',
    address_is_identifier:
      'Este es su identificador de conexión. Elija otra dirección para tener dos formas de acceder.',
    identifier_unconfirmed: 'Confirme primero su dirección de e-mail. Después podrá continuar.',
    nothing_pending: 'Ya no hay ningún cambio en curso. Vuelva a cargar la página.',
    link_expired: 'Este enlace ya no funciona. Ha caducado, o ya se ha utilizado o sustituido.',
    already_confirmed: 'Su dirección de e-mail ya está confirmada. Vuelva a cargar la página.',
    mailbox_choice_missing: 'Elija si el buzón de la misma dirección también recibe esta contraseña.',
    confirmation_code_wrong:
      'Este código no es correcto. {attemptsLeft, plural, =0 {Solicite uno nuevo.} one {Le queda # intento.} many {Le quedan # de intentos.} other {Le quedan # intentos.}}',
    confirmation_expired: 'Este código o enlace ya no es válido. Solicite uno nuevo.',
  },
  image: {
    unreadable: 'Esta imagen no se puede leer. Elija un archivo PNG, JPEG, WebP o SVG que no esté dañado.',
  },
  audit: {
    too_many_to_export:
      'Es más de lo que cabe en un archivo: {max, number} entradas como máximo. Limite el registro por fecha y expórtelo por partes.',
  },
  identity: {
    not_needed:
      'La doble autenticación está desactivada en esta cuenta: basta la contraseña para iniciar sesión.',
    link_invalid:
      'Este enlace no es válido o ha dejado de serlo. Empiece de nuevo con su identificador de conexión y su contraseña.',
    not_collecting: 'Las fotos ya se han enviado o la solicitud ha terminado. Ya no se puede añadir nada.',
    picture_unreadable: 'No podemos leer esta imagen. Elija una foto en formato JPEG, PNG o WebP.',
    picture_too_small:
      'Esta imagen es demasiado pequeña para leerla. Haga una de al menos 600 píxeles de ancho o de alto.',
    pictures_missing: 'Todavía falta una foto. Añada el anverso, el reverso y el selfi, y luego envíelas.',
    ended: 'Esta solicitud ya ha terminado. No queda nada que detener.',
    not_for_you: 'Este caso no está abierto para usted. Está decidido, ha terminado o le concierne a usted.',
    already_decided: 'Usted ya ha decidido sobre este caso. La segunda decisión la toma otra persona.',
  },
  support_access: {
    too_many: 'No puede haber más de {max} accesos a la vez. Retire uno primero.',
    over: 'Este acceso ya ha terminado.',
  },
  desk: {
    customer_unknown: 'Ningún cliente tiene este identificador de conexión ni este número.',
  },
  staff: {
    address_taken:
      'Esta dirección ya tiene una cuenta. Las cuentas internas están separadas: use otra dirección.',
    last_admin: 'Alguien tiene que gestionar las cuentas internas. Nombre primero a otro administrador.',
    own_end: 'No puede poner fin a su propio acceso. Otro administrador sí puede.',
  },
  succession: {
    already_open: 'Ya hay una solicitud de sucesión en curso. Solo puede haber una a la vez.',
    already_representative: 'Usted ya es responsable legal de esta organización.',
    not_collecting:
      'Los documentos solo se pueden añadir antes de enviar la solicitud, por la persona que la inició.',
    document_unreadable:
      'Este archivo no se puede leer. Elija un archivo PDF, JPEG, PNG o WebP que no esté dañado.',
    too_many_documents: 'Se pueden añadir {max, number} documentos como máximo.',
    documents_missing: 'Añada primero al menos un documento.',
    ended: 'Esta solicitud ya ha terminado.',
    not_yours: 'Solo un responsable legal o la persona que la hizo puede detener esta solicitud.',
    not_for_you: 'Esta solicitud no espera su decisión.',
    already_decided: 'Usted ya ha decidido sobre esta solicitud.',
  },
  organization: {
    not_deletable: 'Algo impide aún la eliminación. Compruebe de nuevo la lista.',
    own_second_factor_missing:
      'Active primero la doble autenticación en su propia cuenta y exíjala después a los demás.',
    currency_change_unconfirmed:
      'Con este país, las próximas facturas se emitirán en {to} en lugar de {from}. Confirme el cambio y después guarde.',
    vat_number_not_for_type:
      'Una organización de este tipo no tiene número de IVA. Deje el campo vacío o elija otro tipo.',
    changed_meanwhile:
      'Estos datos han cambiado entretanto. Recargue la página y vuelva a hacer sus cambios.',
  },
  report: {
    expired: 'Este informe es demasiado antiguo. Genere uno nuevo y continúe después.',
    facts_changed:
      'Algo ha cambiado desde que se generó este informe. Lea el nuevo informe antes de continuar.',
  },
  invitation: {
    unknown:
      'Este enlace no funciona. Puede que esté incompleto o que se haya enviado una invitación más reciente.',
    expired: 'Esta invitación ha caducado. Pida a la persona que se la envió que la vuelva a enviar.',
    revoked: 'Esta invitación se ha retirado. Consulte con la persona que se la envió.',
    answered: 'Esta invitación ya tiene respuesta.',
    other_account: 'Esta invitación es para {email}. Inicie sesión con esa dirección para aceptarla.',
    address_unconfirmed: 'Confirme primero su dirección de e-mail. Después podrá aceptar la invitación.',
    already_member: 'Usted ya es miembro de esta organización.',
    account_exists: 'Ya existe una cuenta con esta dirección. Inicie sesión para aceptar la invitación.',
    address_limit: 'Hoy ya se han enviado {limit} invitaciones a esta dirección. Inténtelo mañana.',
  },
  member: {
    role_not_grantable: 'Solo un responsable legal puede dar o quitar este rol. Pídaselo a uno de ellos.',
    own_role_upward: 'No puede elevar su propio rol. Pídaselo a otro administrador.',
    billing_not_for_external:
      'Un usuario externo no puede tener el derecho de facturación. Elija primero otro rol.',
    level_unknown: 'Este producto no tiene este nivel de acceso. Elija otro.',
    organization_full: 'Una organización puede tener como máximo {limit} miembros e invitaciones abiertas.',
    last_legal_representative:
      'Una organización necesita en todo momento un responsable legal que pueda actuar. Nombre primero a otro.',
    sole_billing_contact:
      'Usted es el único responsable legal: cada evento de facturación debe llegarle por e-mail o por SMS.',
    end_in_past: 'Elija un momento futuro.',
    own_block: 'No puede bloquearse a sí mismo. Salga de la organización o pídaselo a otro administrador.',
    choice_unknown: 'Decida qué ocurre con cada elemento antes de continuar.',
    recipient_unknown: 'Elija un miembro activo que lo reciba.',
  },
  team: {
    name_taken: 'Otro equipo de trabajo ya tiene este nombre. Elija otro.',
    too_many: 'Ya hay {max, number} equipos de trabajo y no caben más. Elimine uno que ya no se necesite.',
    full: 'Un equipo de trabajo admite como máximo {max, number} personas. Incluya a algunas en otro equipo.',
    changed_meanwhile:
      'Alguien ha modificado este equipo de trabajo mientras tanto. Recargue la página y repita sus cambios.',
  },
  transfer: {
    unknown: 'Este enlace no lleva a ninguna oferta. Compruebe que esté completo o pida otro.',
    ended: 'Esta oferta se ha aceptado o retirado. Pida una nueva.',
    lapsed: 'El plazo de esta oferta ha pasado. Pida una nueva.',
    not_transferable: '{name} es de un tipo que no se puede transferir. Déjelo fuera.',
    offered_already: 'Un producto de esta selección ya está ofrecido a alguien. Retire primero esa oferta.',
    own_organization: 'Los productos vienen de esta organización. Elija otra.',
    other_receiver: 'Esta oferta es para otra organización. Elija esa.',
    unpaid:
      'Una factura de uno de estos productos sigue pendiente. Pida a quien los ofrece que la pague y acepte después.',
    not_sold: '{name} no se vende en la moneda de esta organización. Elija otra.',
    changed_meanwhile: 'Un producto de esta oferta ha cambiado entretanto. Pida una oferta nueva.',
  },
  product: {
    name_fixed:
      'Un producto de este tipo conserva su nombre. Use etiquetas para encontrarlo con sus propias palabras.',
    not_in_state:
      'El estado de este producto ya no lo permite. Vuelva a cargar la página para ver cómo está.',
    nothing_paid: 'No hay nada pagado por adelantado para este producto: solo puede terminar de inmediato.',
    invoice_open: 'Una factura de este producto sigue abierta. Páguela o anúlela primero.',
    not_ending: 'La baja ya no se puede deshacer. Vuelva a cargar la página para ver cómo está el producto.',
    ending: 'La baja de este producto ya está prevista. Deshágala primero.',
  },
  subscription: {
    changed_meanwhile: 'Esta suscripción ha cambiado entretanto. Recargue la página y revísela de nuevo.',
    ends: 'Este producto termina por sí solo, por lo que no se puede renovar ni modificar. Anule primero la baja.',
    plan_not_offered: 'Esta oferta no está disponible. Elija una de la lista.',
    period_not_offered: 'Esta periodicidad no está disponible para la oferta. Elija una de la lista.',
    nothing_to_change: 'El producto ya tiene esta oferta y esta periodicidad. Elija otra.',
    not_changeable:
      'Solo se puede cambiar un producto activo. Páguelo primero o espere a que esté instalado.',
    not_now: 'Este cambio no se puede hacer de inmediato. Prográmelo para el final del período pagado.',
    amount_changed: 'El importe ha cambiado entretanto. Revise el nuevo y confirme otra vez.',
    change_unpaid: 'Una factura por un cambio de este producto sigue pendiente. Páguela o anúlela primero.',
  },
  renewal: {
    settings_changed_meanwhile:
      'Alguien ha modificado estos ajustes entretanto. Recargue la página y vuelva a hacer sus cambios.',
  },
  grant: {
    level_unknown: 'Este producto no tiene ese derecho. Elija uno de la lista.',
    end_past: 'Esta fecha de fin ya ha pasado. Elija una posterior.',
    already_there: 'Este derecho ya se ha concedido. Cambie allí su fecha de fin.',
    too_many:
      'Se pueden conceder como máximo {max, number} derechos a una persona o a un equipo de trabajo. Dé acceso a todos los productos de un tipo o retire lo que ya no se necesite.',
  },
  invoice_export: {
    too_many_open:
      'Se preparan como máximo {max, number} exportaciones a la vez. Espere a que una esté lista o cancele una.',
  },
  invoice: {
    too_many_to_export:
      'Se pueden exportar como máximo {max, number} facturas a la vez. Elija un periodo más corto.',
    already_billed: 'Una parte de estos días ya está facturada. Recargue la página para ver lo que queda.',
    is_final: 'Esta factura es definitiva. Solo puede corregirse con una factura rectificativa.',
    not_final: 'Esta factura aún no es definitiva. Anúlela en lugar de emitir una factura rectificativa.',
    credit_too_high: 'No se puede abonar más de lo que queda de la factura.',
    nothing_to_refund:
      'Aquí no se puede devolver nada: o no se ha pagado nada, o lo pagado solo cubre lo que aún se debe.',
  },
  payment: {
    nothing_due: 'Aquí ya no queda nada por pagar. Recargue la página para ver el pago.',
    under_way: 'Ya hay un pago en curso. Espere a que termine y vuelva a comprobarlo.',
    currencies_differ:
      'Las facturas en monedas distintas se pagan por separado. Elija las de una misma moneda.',
    method_gone: 'Este medio de pago se ha eliminado. Elija otro.',
    kind_unavailable: 'Esta forma de pago no está disponible en este momento. Elija otra.',
  },
  prepaid: {
    too_many_movements:
      'Un extracto contiene como máximo {max, number} movimientos. Elija un periodo más corto.',
    insufficient:
      'El saldo de la cuenta prepagada no es suficiente. Recárguela o pague el resto de otra forma.',
    amount_out_of_bounds:
      'Este importe está fuera de los límites. Elija uno entre el mínimo y el máximo indicados.',
    balance_limit: 'Con este importe, la cuenta prepagada superaría el máximo permitido. Elija uno menor.',
    iban_invalid:
      'Este IBAN no es válido: su longitud o sus dígitos de control no son correctos. Compárelo con su extracto bancario.',
    iban_is_qr:
      'Este es un QR-IBAN, que solo recibe pagos de facturas QR. Introduzca el IBAN normal de la cuenta.',
    address_incomplete:
      'El banco necesita la dirección completa de su organización. Complétela en su página e inténtelo de nuevo.',
  },
  token: {
    invalid: 'Este token de API no es válido: está incompleto, ha caducado o se ha revocado. Cree uno nuevo.',
    end_past: 'Este fin ya ha pasado. Elija uno posterior.',
    end_too_far: 'Un token de la asistencia dura como máximo {days, number} días. Elija un fin más cercano.',
    too_many:
      'Ya tiene aquí {max, number} tokens de API y no puede tener más. Revoque alguno que ya no necesite.',
  },
  purchase: {
    plan_unknown: 'Este plan ya no se ofrece. Elija otro.',
    period_not_offered: 'Esta periodicidad no se ofrece aquí. Elija otra.',
    domain_invalid:
      'Escriba un nombre de dominio completo que termine en {ending}, por ejemplo ejemplo{ending}.',
    domain_twice: 'Este nombre de dominio ya está en la cesta.',
    trial_unavailable:
      'Cada tipo de producto se prueba una sola vez, y este ya se ha probado. Pídalo sin prueba.',
    too_many_lines: 'Una cesta contiene como máximo {max, number} productos. Pida primero estos.',
    payment_unknown: 'Elija una de las formas de pago.',
    empty: 'La cesta está vacía. Elija primero un producto.',
    free_credit_unusable: 'Esta gratuidad ya no se puede usar aquí. Elija otra.',
    changed_meanwhile: 'La cesta se ha modificado mientras tanto. Revise el resumen y haga el pedido.',
    price_changed: 'El total ya no es el que se mostraba. Revise el resumen y haga el pedido.',
    line_gone: '{name} ya no se ofrece así. Modifíquelo en la cesta o quítelo.',
    promo_refused:
      'El código promocional {code} ya no se puede usar. El paso anterior dice por qué: quítelo allí y haga el pedido.',
    address_missing: 'Añada primero una dirección de facturación.',
    payment_missing: 'Elija primero cómo desea pagar.',
    not_open: 'Este pedido ya no está abierto. Recargue la página para ver qué ha pasado con él.',
  },
  promo: {
    unknown: 'Este código promocional no existe. Compruebe cómo está escrito.',
    already_entered: 'Este código promocional ya está introducido.',
    not_yet_valid: 'Este código promocional es válido a partir del {from}, según nuestra hora local.',
    expired:
      'Este código promocional ya no es válido: su último día fue el {until}, según nuestra hora local.',
    used_up:
      'Este código promocional se podía usar {max, plural, one {# vez} many {# de veces} other {# veces}} y está agotado.',
    used_by_organization:
      'Su organización ya ha usado este código promocional las veces permitidas ({max, number}).',
    new_customers_only:
      'Este código promocional es para un primer pedido, y su organización ya ha hecho alguno.',
    currency_differs:
      'Este código promocional es un importe en {currency}, y su organización paga en otra moneda.',
    no_matching_product: 'Este código promocional es para otros productos que los de la cesta.',
    no_matching_plan: 'Este código promocional es para otro plan del producto de la cesta.',
    line_has_free_credit:
      'El producto de este código promocional ya es gratis gracias a una gratuidad. Solo se aplica una ventaja.',
    line_has_better: 'Otro código promocional descuenta más aquí. Solo se aplica uno por producto.',
    line_has_trial:
      'Está probando gratis el producto de este código promocional. Pídalo sin prueba para usar el código.',
    too_many: 'Se pueden introducir como máximo {max, number} códigos promocionales. Quite primero uno.',
    code_taken: 'Este código promocional ya existe. Elija otro texto.',
    value_missing: 'Indique un porcentaje o bien un importe con su moneda.',
    end_before_start: 'El último día es anterior al primero.',
  },
  payment_method: {
    not_entered:
      'Todavía no se ha introducido ningún medio de pago. Empiece de nuevo y termine en la página del proveedor de pagos.',
  },
  billing_address: {
    too_many: 'Ya hay {max, number} direcciones de facturación. Elimine una que ya no se necesite.',
    vat_number_wrong: 'Este no es un número de IVA del país de la dirección. Revise las cifras y el país.',
    changed_meanwhile:
      'Alguien ha modificado esta dirección entretanto. Recargue la página y vuelva a hacer sus cambios.',
    replacement_needed: 'Esta dirección está en uso. Elija la dirección que la sustituye.',
  },
  bank: {
    already_resolved: 'Alguien ha decidido ya sobre este dinero. Vuelva a cargar la lista.',
    not_assignable: 'No es posible con este movimiento. Elija otra vía.',
  },
  field: {
    required: 'Rellene este campo.',
    too_short: 'Es demasiado corto. Complételo un poco.',
    too_long: 'Es demasiado largo. Acórtelo un poco.',
    invalid: 'Revise este dato.',
    invalid_code: 'Introduzca las 6 cifras del código.',
    invalid_email: 'Introduzca una dirección de e-mail completa, por ejemplo nombre@example.com.',
    invalid_phone: 'Introduzca el número de teléfono con el prefijo del país, por ejemplo +41 44 123 45 67.',
    invalid_vat_number:
      'Introduzca el número de IVA completo con el código del país, por ejemplo CHE123456789.',
    invalid_postal_code: 'Revise el código postal.',
    unknown_choice: 'Elija una de las opciones.',
    out_of_range: 'Este valor no es posible aquí. Elija otro.',
    control_characters: 'Este texto contiene caracteres invisibles. Escríbalo en lugar de pegarlo.',
  },
  payout: {
    none_open: 'Ningún pago espera al banco. Recargue la página para ver el último archivo.',
    already_decided: 'Este pago ya se ha decidido o no puede terminar así. Recargue la página.',
  },
};
