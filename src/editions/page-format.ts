/** True of the formats whose editions are HTML. */
export function isPage(format: string): boolean {
  return format === 'html' || format === 'amp' || format === 'wordpress';
}
