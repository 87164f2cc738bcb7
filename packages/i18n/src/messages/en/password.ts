export const password = {
  next: {
    label: 'New password',
    help: 'At least 12 characters. Several unrelated words are easy to remember.',
  },
  strength: {
    label: 'How strong it is',
    missing: '{count, plural, one {# more character is needed} other {# more characters are needed}}',
    identifier: 'It contains your e-mail address',
    simple: 'Easy to guess: avoid repetitions, sequences and well-known words',
    good: 'Good',
    strong: 'Strong',
  },
} as const;
