/** English sentences of what reading front matter finds. */
export const messages = {
  'front-matter-malformed': 'Line {{line}}: the front matter is not well-formed {{kind}} ({{reason}}). None of its values is translated: correct it there.',
} as const;
