/** True of a text that may name ITS rules of another file: a link to some, or rules of its own that refer to others. */
export function mentionsRules(source: string): boolean {
  return source.includes('its-rules') || (source.includes('its+xml') && source.includes('xlink'));
}
