/** English sentences of what is said about passages and quotations. */
export const messages = {
  'article-other-language':
    'The article is said to be in {{said}}, but its text is in {{found}}. Nothing was locked; say the right language with --from or in the config.',
  'article-partly-other-language':
    'Much of this article, said to be in {{said}}, is in {{found}} ({{count}} blocks) and looks untranslated rather than quoted. It was not locked; mark what must stand with translate="no" or in the config.',
  'language-mislabelled': 'This text is marked as {{said}}, but it is in {{found}}; the text decides.',
} as const;
