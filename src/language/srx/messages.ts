/** English sentences of what can be wrong with a file of segmentation rules. */
export const messages = {
  'srx-malformed': 'The file of segmentation rules is not well-formed XML in line {{line}}: {{reason}} None of its rules is used.',
  'srx-entities': 'The file of segmentation rules declares entities, which are not read. None of its rules is used; write the characters themselves.',
  'srx-no-rules': 'The file has no <languagerules> as SRX 2.0 asks for. None of its rules is used.',
  'srx-pattern-unsupported': 'The rule in line {{line}} is left out: {{construct}} in its {{part}} has no counterpart here.',
  'srx-pattern-invalid': 'The rule in line {{line}} is left out: its {{part}} is no regular expression, see {{construct}}.',
  'srx-pattern-slow': 'The rule in line {{line}} is left out: its {{part}} can take exponential time on some texts, or nearly so; rewrite {{construct}} so that no two of its repetitions can match the same text.',
  'srx-map-pattern': 'The language map in line {{line}} is left out: {{construct}} is no regular expression that can be used.',
  'srx-map-unknown': 'The language map in line {{line}} names the rules {{name}}, which the file does not have.',
} as const;
