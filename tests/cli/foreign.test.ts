import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folder, put, text } from '../workspace/folder.ts';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';
import { stet } from './stet.ts';

const article = 'A headline of the day\n\nThe first sentence is here. The second one follows it.\n\nA paragraph that stands between.\n\nAnother paragraph ends the story.\n';

/** What another tool may leave in a file: data, attributes, comments and instructions of its own, white space, modules. */
const noise: readonly ((store: string) => string)[] = [
  (store) => store.replace('<xliff ', '<xliff xmlns:my="urn:example:my" my:version="7" ').replace(/<unit id="[^"]*"/g, (tag) => `${tag} my:seen="yes"`),
  (store) => store.replace('<xliff ', '<xliff xmlns:ed="urn:example:ed" ').replace(/(<unit [^>]*>)\n/g, '$1\n      <ed:data ed:by="anna">  <ed:deep>a\n b</ed:deep></ed:data>\n'),
  (store) => store.replace('<xliff ', '<xliff xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" ').replace(/(<unit [^>]*>)\n/, '$1\n      <gls:glossary><gls:glossEntry><gls:term>day</gls:term><gls:translation>Tag</gls:translation></gls:glossEntry></gls:glossary>\n'),
  (store) => store.replaceAll('</unit>', '</unit>  <!-- seen by Anna -->'),
  (store) => store.replaceAll('<segment ', '<?tool pause?><segment '),
  (store) => store.replaceAll('<segment id', '<segment\n          id'),
  (store) => store.replaceAll('\n', '\r\n'),
  (store) => store.replace('encoding="UTF-8"?>', 'encoding="UTF-8" standalone="yes"?>\n<!-- kept by another tool -->'),
  (store) => store.replace(/(<unit id="[^"]*" name="paragraph">)(\r?\n)/, '$1$2      <notes><note id="n1" category="reviewer" priority="3">Check the day.</note></notes>$2'),
];

/** The units of a file by their ids, and the file with holes in their places. */
function pieces(store: string): { readonly units: ReadonlyMap<string, string>; readonly rest: string } {
  const units = new Map<string, string>();
  const rest = store.replace(/<unit id="([^"]+)"[\s\S]*?<\/unit>/g, (unit, id: string) => {
    units.set(id, unit);
    return `<${id}>`;
  });
  return { units, rest };
}

describe('a store that other tools have edited', () => {
  it('keeps, byte for byte, all that an import or an export does not change', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...noise), { minLength: 1, maxLength: noise.length }), fc.nat(3), async (tools, which) => {
        const root = folder({ 'a.txt': article });
        await stet(root, ['export', 'a.txt', '--from', 'en', '--to', 'de', '--quiet']);
        const returned = text(root, 'xliff/de/a.txt.xlf');
        const edited = tools.reduce((store, tool) => tool(store), returned);
        put(root, 'xliff/de/a.txt.xlf', edited);
        // Nothing to say: not a byte.
        await stet(root, ['export', 'a.txt', '--from', 'en', '--to', 'de', '--quiet']);
        expect(text(root, 'xliff/de/a.txt.xlf')).toBe(edited);
        const before = pieces(edited);
        const id = [...before.units.keys()][which] as string;
        const one = pieces(returned).units.get(id) as string;
        const translated = one.replace(/<source>([\s\S]*?)<\/source>/g, (source) => `${source}<target>Übersetzt.</target>`);
        put(root, 'back.xlf', returned.replace(one, translated));
        expect((await stet(root, ['import', 'back.xlf', '--quiet'])).status).toBe(0);
        const now = text(root, 'xliff/de/a.txt.xlf');
        const after = pieces(now);
        expect(after.rest).toBe(before.rest);
        for (const [unit, words] of before.units) if (unit !== id) expect(after.units.get(unit)).toBe(words);
        // Of the unit that changes, what is another tool's stays as it is too.
        const changed = after.units.get(id) as string;
        expect(changed).toContain('<target>Übersetzt.</target>');
        for (const kept of (before.units.get(id) as string).match(/<(ed:data|gls:glossary)[\s\S]*?<\/\1>|my:seen="yes"|<note id="n1"[\s\S]*?<\/note>/g) ?? []) expect(changed).toContain(kept);
        await stet(root, ['export', 'a.txt', '--from', 'en', '--to', 'de', '--quiet']);
        expect(text(root, 'xliff/de/a.txt.xlf')).toBe(now);
      }),
      { numRuns: Number(process.env.STET_RUNS ?? 12) },
    );
  }, 60_000);
});

describe('the guard', () => {
  it('would speak: written anew, a file loses what it cannot read', async () => {
    const root = folder({ 'a.txt': article });
    await stet(root, ['export', 'a.txt', '--from', 'en', '--to', 'de', '--quiet']);
    const edited = noise.reduce((store, tool) => tool(store), text(root, 'xliff/de/a.txt.xlf'));
    const anew = writeXliff(readXliff(edited).translations, { version: '2.0' });
    expect(pieces(anew).rest).not.toBe(pieces(edited).rest);
    for (const lost of ['my:seen="yes"', 'ed:data', 'gls:glossary', '<!-- seen by Anna -->', '<?tool pause?>', '\r\n']) {
      expect([lost, edited.includes(lost), anew.includes(lost)]).toEqual([lost, true, false]);
    }
  });
});
