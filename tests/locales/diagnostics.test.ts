import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const locales = `${root}locales/`;
type Table = Readonly<Record<string, string>>;
const read = (path: string): Table => JSON.parse(readFileSync(path, 'utf8')) as Table;
const names = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string).sort();

/** What a translated table lacks, has too much, or says with other values than the English one. */
export function faults(english: Table, other: Table): readonly string[] {
  const out: string[] = [];
  for (const [code, text] of Object.entries(english)) {
    const theirs = other[code];
    if (theirs === undefined) out.push(`${code} is missing`);
    else if (theirs.trim() === '') out.push(`${code} is empty`);
    else if (JSON.stringify(names(theirs)) !== JSON.stringify(names(text))) out.push(`${code} has other values: ${names(theirs).join(' ')} for ${names(text).join(' ')}`);
  }
  for (const code of Object.keys(other)) if (!Object.hasOwn(english, code)) out.push(`${code} is no code`);
  return out;
}

describe('the sentences of diagnostics', () => {
  it('locales/en/diagnostics.json says what the code says (UPDATE=1 rewrites it)', async () => {
    const all: Record<string, string> = {};
    const owner = new Map<string, string>();
    for (const path of readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).map((each) => each.replaceAll('\\', '/')).filter((each) => each.endsWith('messages.ts')).sort()) {
      const table = ((await import(`../../src/${path}`)) as { messages: Table }).messages;
      for (const [code, text] of Object.entries(table)) {
        expect(owner.get(code) ?? path, `the code ${code} is in two tables`).toBe(path);
        expect(code).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
        owner.set(code, path);
        all[code] = text;
      }
    }
    const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
    const path = `${locales}en/diagnostics.json`;
    if (process.env['UPDATE'] === '1' || !existsSync(path)) writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
    expect(read(path)).toEqual(sorted);
  });

  it.each(readdirSync(locales).filter((language) => language !== 'en' && existsSync(`${locales}${language}/cli.json`)))('%s has every sentence, with the same values', (language) => {
    const path = `${locales}${language}/diagnostics.json`;
    expect(existsSync(path), `${path} is missing`).toBe(true);
    expect(faults(read(`${locales}en/diagnostics.json`), read(path))).toEqual([]);
  });

  it('speaks when a sentence is missing, empty, superfluous, or has other values', () => {
    expect(faults({ a: 'x {{n}}', b: 'y', c: 'z' }, { a: 'x {{m}}', b: ' ', d: '' })).toEqual(['a has other values: m for n', 'b is empty', 'c is missing', 'd is no code']);
  });
});
