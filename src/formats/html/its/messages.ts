/** English sentences of what ITS rules have wrong, and of what they say to a translator. */
export const messages = {
  'its-invalid': 'The ITS rules in {{path}} are not well-formed XML ({{reason}}); none of them is used.',
  'its-query-language': 'The ITS rules in {{path}} select with {{language}}; only xpath is understood, so they are not used.',
  'its-rule-unknown': '{{rule}} in {{path}} is no rule of ITS 2.0; it is not used.',
  'its-selector': '{{rule}} in {{path}} has an expression that is no XPath 1.0 understood here: {{selector}}; the rule is not used.',
  'its-target-pointer': 'The {{rule}} in {{path}} is not used: an edition has its translations where the source has its text.',
  'its-too-costly': '{{rule}} in {{path}} looks at too many nodes of this page; it and the rules behind it are not used.',
  'note-allowed-characters': 'Only characters that match {{pattern}}.',
  'note-locale-exclude': 'Not for {{locales}}: leave it out there.',
  'note-locale-include': 'Only for {{locales}}: leave it out elsewhere.',
  'note-stretch': '“{{text}}”: {{note}}',
  'note-storage-size': 'At most {{size}} bytes in {{encoding}}.',
  'note-term': 'Term: “{{text}}”',
} as const;
