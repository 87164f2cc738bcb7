import { t } from '../../lib/i18n.ts';

const known = {
  deliver_mail: 'mail',
  deliver_sms: 'text',
  send_password_reset: 'reset',
  charge_payment: 'charge',
  refund_payment: 'refund',
  apply_provider_event: 'event',
  simulated_message: 'event',
  forget_payment_method: 'forget',
  provision_products: 'provision',
  import_bank_file: 'bank',
  write_invoice_export: 'list',
} as const;

/** What a job does, in words; one that is not known here keeps its own name. */
export const taskName = (task: string): string =>
  Object.hasOwn(known, task) ? t(`failures.task.${known[task as keyof typeof known]}`) : task;
