/** English sentences of what reading Markdown and its front matter finds. */
export const messages = {
  'nested-too-deep': 'Line {{line}} is nested too deep for any reader; the article was not read. Is this the right file?',
  'mdx-malformed': 'Line {{line}}, column {{column}}: this is not well-formed MDX ({{reason}}). Read as plain Markdown: check the JSX there.',
  'mdx-unclosed': 'Line {{line}}: the {{mark}} of an import or export is never closed. The statement was taken to end at the next blank line, and the rest was read as text: close it there.',
  'mdx-no-statement': 'Line {{line}} begins with “{{word}}” and is no statement of JavaScript: it was read as text, but MDX will not build it. Begin the line with another word.',
  'markdown-unreadable': 'The Markdown parser gave up on this article ({{reason}}); it was not read. Split its longest paragraph, or leave it out.',
} as const;
