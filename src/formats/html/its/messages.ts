/** English sentences of what ITS rules have wrong, and of what they say to a translator. */
export const messages = {
  'its-invalid': 'The ITS rules in {{path}} are not well-formed XML ({{reason}}); none of them is used.',
  'its-query-language': 'The ITS rules in {{path}} select with {{language}}; only xpath is understood, so they are not used.',
  'its-rule-unknown': '{{rule}} in {{path}} is no rule of ITS 2.0; it is not used.',
  'its-selector': '{{rule}} in {{path}} has an expression that is no XPath 1.0 understood here: {{selector}}; the rule is not used.',
  'its-target-attribute': 'Line {{line}}: targetPointerRule in {{path}} points from here to an attribute, which cannot hold markup. The translation is written in the place of its source.',
  'its-target-missing': 'Line {{line}}: targetPointerRule in {{path}} points from here to nothing that can hold a text. The translation is written in the place of its source.',
  'its-target-replaced': 'Line {{line}}: what stands where targetPointerRule in {{path}} points to has other paragraphs than its source. It is not taken as its translation, and is replaced as soon as there is one.',
  'its-target-taken': 'Line {{line}}: the source here, or the place that targetPointerRule in {{path}} points to, is part of another text or has another translation. The translation is written in the place of its source.',
  'its-too-costly': '{{rule}} in {{path}} looks at too many nodes of this page; it and the rules behind it are not used.',
  'note-allowed-characters': 'Only characters that match {{pattern}}.',
  'note-locale-exclude': 'Not for {{locales}}: leave it out there.',
  'note-locale-include': 'Only for {{locales}}: leave it out elsewhere.',
  'note-stretch': '“{{text}}”: {{note}}',
  'note-storage-size': 'At most {{size}} bytes in {{encoding}}.',
  'note-term': 'Term: “{{text}}”',
} as const;
