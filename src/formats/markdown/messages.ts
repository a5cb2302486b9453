/** English sentences of what reading Markdown and its front matter finds. */
export const messages = {
  'nested-too-deep': 'Line {{line}} is nested too deep for any reader; the article was not read. Is this the right file?',
  'mdx-malformed': 'Line {{line}}, column {{column}}: this is not well-formed MDX ({{reason}}). Read as plain Markdown: check the JSX there.',
  'markdown-unreadable': 'The Markdown parser gave up on this article ({{reason}}); it was not read. Split its longest paragraph, or leave it out.',
} as const;
