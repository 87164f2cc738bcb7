export const stateTone = {
  waiting: 'info',
  booking: 'info',
  done: 'success',
  refused: 'danger',
} as const;
