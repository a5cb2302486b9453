/**
 * Text as it is written between HTML tags or in an attribute between double quotes.
 *
 * @example escapeHtml('"a" < b') // '&quot;a&quot; &lt; b'
 */
export function escapeHtml(text: string): string {
  if (!/[&<>"'\r\0]/.test(text)) return text;
  return text.replace(/[&<>"'\r\0]/g, (found) => references[found] as string);
}

// A carriage return is read back as a line feed, and a null character is not allowed at all.
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '\uFFFD',
};
