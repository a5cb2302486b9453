/** Public identifiers of document types that put browsers into quirks mode (HTML, 13.2.6.4.1), as they begin. */
const publicIds =
  /^(?:\+\/\/silmaril\/\/dtd html pro v0r11 19970101\/\/|-\/\/(?:as\/\/dtd html 3\.0 aswedit|advasoft ltd\/\/dtd html 3\.0 aswedit|ietf\/\/dtd html|metrius\/\/dtd metrius|microsoft\/\/dtd internet explorer|netscape comm\. corp\.\/\/dtd|o'reilly and associates\/\/dtd html|sq\/\/dtd html|softquad\/\/dtd hotmetal|softquad software\/\/dtd hotmetal|spyglass\/\/dtd html|sun microsystems corp\.\/\/dtd hotjava|w3c\/\/dtd (?:html (?:3|4\.0 (?:frameset|transitional)\/\/|experimental)|w3 html)|w3o\/\/dtd w3 html|webtechs\/\/dtd mozilla html)|-\/w3c\/dtd html 4\.0 transitional\/en$|html$)/i;

/** White space, comments and processing instructions, then a document type and what it says. */
const documentType =
  /^\ufeff?(?:\s+|<!--[\s\S]*?-->|<\?[^>]*>)*<!doctype\s+html(?:\s+public\s*(?:"([^">]*)"|'([^'>]*)')(?:\s*(?:"([^">]*)"|'([^'>]*)'))?|\s+system\s*(?:"([^">]*)"|'([^'>]*)'))?[^>]*>/i;

/**
 * True if browsers read a page in quirks mode, in which a table does not end the paragraph that it stands in: without a
 * document type, or with one of the nineties.
 *
 * @example isQuirky('<!DOCTYPE html><p>…') // false
 */
export function isQuirky(source: string): boolean {
  const found = documentType.exec(source);
  if (found === null) return true;
  const publicId = found[1] ?? found[2];
  if (publicId === undefined) return false;
  const loose = /^-\/\/w3c\/\/dtd html 4\.01 (?:frameset|transitional)\/\//i.test(publicId) && (found[3] ?? found[4]) === undefined;
  return loose || publicIds.test(publicId);
}
