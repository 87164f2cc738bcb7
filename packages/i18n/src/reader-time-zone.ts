let zone = '';

/** The zone that dates are shown in where none is named: that of the person who reads, null for the device's (ACC-10). */
export function setReaderTimeZone(chosen: string | null): void {
  zone = chosen ?? '';
}

export const readerTimeZone = (): string => zone;
