/** English sentences of what reading ninjs finds. */
export const messages = {
  'json-malformed': 'Line {{line}}, column {{column}}: this is no JSON. Correct it there, or leave the file out of the articles.',
  'ninjs-unknown': 'This JSON is no ninjs item: it has no headlines, bodies or descriptions. Leave the file out of the articles.',
} as const;
