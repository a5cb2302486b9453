/** English sentences of the problems with how stet is called. */
export const messages = {
  'usage-unknown-command': 'There is no command {{name}}. See stet --help.',
  'usage-unknown-command-like': 'There is no command {{name}}. Did you mean {{suggestion}}?',
  'usage-unknown-option': 'There is no option {{name}}. See stet --help.',
  'usage-unknown-option-like': 'There is no option {{name}}. Did you mean {{suggestion}}?',
  'usage-missing-argument': 'The argument <{{name}}> is missing. Name at least one.',
  'usage-missing-value': 'The option {{name}} needs a value.',
  'usage-excess-arguments': 'There are more arguments than the command takes.',
  'usage-invalid-value': 'The option {{name}} cannot be {{value}}. It can be {{choices}}.',
  'usage-conflict': 'The options {{name}} and {{other}} exclude one another. Leave one out.',
} as const;
