/** What can be wrong with an XLIFF file as far as reading it goes. */
export const messages = {
  'xliff-not-xliff': 'This is not an XLIFF file: {{found}}. Give the file that the translator returned.',
  'xliff-version-unknown': 'The file says that it is XLIFF {{version}}, which is not known here; it was read as XLIFF {{as}}.',
  'xliff-no-language': 'The file does not say what language its {{side}} texts are in.',
  'xliff-unsafe-original':
    'The file says that it belongs to "{{original}}", a path outside of the project; that is not followed. Say which article it is for.',
  'xliff-duplicate-unit': 'The id {{unit}} is given to a second unit; the first one is kept, this one is passed over.',
  'xliff-unit-without-id': 'A unit has no id; it can only be found by its text.',
  'xliff-unit-cut-off': 'The file ends inside the unit {{unit}}; the unit is passed over.',
} as const;
