/**
 * Text as it is written between HTML tags or in an attribute between double quotes.
 *
 * @example escapeHtml('"a" < b') // '&quot;a&quot; &lt; b'
 */
export function escapeHtml(text: string): string {
  return /[&<>"'\r\0]/.test(text) ? text.replace(/[&<>"'\r\0]/g, (found) => references[found] as string) : text;
}

// A carriage return is read back as a line feed, and a null character is not allowed at all.
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;', '\0': '\uFFFD' };

/** An element's attributes: those that are undefined or false are left out, those that are true have no value. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  let out = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === false) continue;
    out += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  }
  return out;
}
