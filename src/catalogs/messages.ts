/** English sentences about catalogues of words: what is wrong with them, and what their translators are told. */
export const messages = {
  'catalog-syntax': '{{path}} is not valid JSON. Mend it here and run the command again; nothing was changed.',
  'catalog-not-object': '{{path}} holds no object with words by their keys, as i18next wants it. Nothing was changed.',
  'catalog-other-value': '{{path}} has no text at {{key}}, but something else; it was left as it is. Mend it by hand.',
  'catalog-changed': 'The word {{unit}} has changed in the source since the file was handed out. It was not taken over; --theirs takes it.',
  'placeholder-missing': 'The word {{unit}} has lost {{expected}}. Put it where its value belongs.',
  'placeholder-unknown': 'The word {{unit}} has {{received}}, which its source does not have. Remove it.',
  'placeholder-renamed': 'The word {{unit}} has {{received}} where its source has {{expected}}. Write it as it is in the source.',
  'placeholder-unbalanced': 'The word {{unit}} opens and closes its tags in another way than its source: {{received}}. Restore the pairs.',
  'note-plural': 'Plural form "{{category}}", for numbers such as {{numbers}}.',
  'note-plural-zero': 'Said instead of the plural forms where the number is 0.',
  'note-ordinal': 'Ordinal form "{{category}}", for numbers such as {{numbers}}.',
  'note-plural-exact': 'The number itself may be left out: it is always {{number}}.',
} as const;
