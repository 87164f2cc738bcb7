import type { Day, Period } from '../invoice/invoice-document.ts';
import { element, type Xml } from './xml.ts';

/** `20261130`, which the norm calls format 102. */
export const compactDay = (day: Day): string => day.replaceAll('-', '');
export const dateTime = (name: string, day: Day): Xml =>
  element(name, element('udt:DateTimeString', compactDay(day), { format: '102' }));

export const billingPeriod = ({ firstDay, lastDay }: Period): Xml =>
  element('ram:BillingSpecifiedPeriod', [
    dateTime('ram:StartDateTime', firstDay),
    dateTime('ram:EndDateTime', lastDay),
  ]);
