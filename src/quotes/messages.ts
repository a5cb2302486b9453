/** English sentences of what is said about passages and quotations. */
export const messages = {
  'article-other-language':
    'The article is said to be in {{said}}, but its text is in {{found}}. Nothing was locked; say the right language with --from or in the config.',
  'article-partly-other-language':
    'Much of this article, said to be in {{said}}, is in {{found}} ({{count}} blocks) and looks untranslated rather than quoted. It was not locked; mark what must stand with translate="no" or in the config.',
  'language-mislabelled': 'This text is marked as {{said}}, but it is in {{found}}; the text decides.',
  'passage-pattern-invalid': 'The pattern "{{pattern}}" of a passage in the config is no regular expression: {{problem}}.',
  'passage-selector-invalid':
    'The selector "{{selector}}" of a passage in the config cannot be used: "{{part}}" is neither a kind of block, a .embed nor a [lang=…].',
  'relay-possible':
    'This quotation may translate what {{speaker}} said in {{language}}: "{{text}}". Say which it is under "relays" in the config, or with data-relay-of in the text.',
  'relay-unknown':
    'The author says that this quotation translates "{{passage}}", but the article has no such passage. Name it by its id, which stet quotes shows, or by some of its words.',
  'relay-not-original': 'The translation quotes other words than were said. The original is: "{{original}}".',
} as const;
