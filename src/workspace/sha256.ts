import { hash } from 'node:crypto';

/** SHA-256 of a text's UTF-8 as 64 hexadecimal digits, several times faster than a pure one. */
export function nodeSha256(text: string): string {
  return hash('sha256', text, 'hex');
}
