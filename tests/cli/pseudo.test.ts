import { describe, expect, it } from 'vitest';
import { folder, has, put, snapshot, text } from '../workspace/folder.js';
import { lines, stet } from './stet.js';

const post = 'Під час розмови у Глазго обговорили безпекову ситуацію на Донбасі та подальші реформи.';
const article = `A short title\n\nThe mayor wrote to @POTUS. It rained.\n\n${post}\n`;

describe('stet pseudo', () => {
  it('writes a store and an edition for both pseudo-locales', async () => {
    const root = folder({ 'a.txt': article });
    const { status, out, err } = await stet(root, ['pseudo', 'a.txt', '--from', 'en']);
    expect([status, err]).toEqual([0, '']);
    expect(lines(out)).toEqual([
      'editions/en-XA/a.txt: 2 units, xliff/en-XA/a.txt.xlf',
      'editions/ar-XB/a.txt: 2 units, xliff/ar-XB/a.txt.xlf',
      '2 pseudo-translated editions: English (Pseudo-Accents) and Arabic (Pseudo-Bidi)',
    ]);
    expect(text(root, 'editions/en-XA/a.txt')).toContain('[Ţĥé ɱåýöŕ ŵŕöţé ţö @POTUS. one two] [Îţ ŕåîñéð. one two]');
    for (const language of ['en-XA', 'ar-XB']) expect(text(root, `editions/${language}/a.txt`)).toContain(`\n\n${post}\n`);
    expect(text(root, 'xliff/ar-XB/a.txt.xlf')).toContain('subState="stet:pseudo"');
    const validated = await stet(root, ['validate', 'xliff/en-XA/a.txt.xlf', 'xliff/ar-XB/a.txt.xlf']);
    expect(validated.status).toBe(0);
  });

  it('is followed by build, and made anew when the article changes, whatever the store held', async () => {
    const root = folder({ 'a.txt': article, 'stet.config.json': '{"source":"en","targets":["uk"],"articles":["*.txt"],"minState":"reviewed"}' });
    await stet(root, ['pseudo', '--to', 'en-XA']);
    expect((await stet(root, ['build', '--to', 'en-XA', '--min-state', 'translated', '--incomplete', 'fail'])).status).toBe(0);
    put(root, 'a.txt', 'Quite another text.\n');
    put(root, 'xliff/en-XA/a.txt.xlf', 'damaged');
    const { status, err } = await stet(root, ['pseudo', '--to', 'en-XA']);
    expect([status, err]).toEqual([0, '']);
    expect(text(root, 'editions/en-XA/a.txt')).toBe('[Ǫûîţé åñöţĥéŕ ţéẋţ. one two]\n');
    expect(text(root, 'xliff/en-XA/a.txt.xlf')).not.toContain('mayor');
    expect(has(root, 'xliff/ar-XB/a.txt.xlf')).toBe(false);
  });

  it('is never taken for a translation, whatever a tool has dropped of its marks', async () => {
    const root = folder({ 'a.txt': article });
    await stet(root, ['pseudo', 'a.txt', '--from', 'en']);
    await stet(root, ['export', 'a.txt', '--from', 'en', '--to', 'de,en-GB']);
    const bare = text(root, 'xliff/en-XA/a.txt.xlf').replaceAll(/ subState="[^"]*"/g, '').replace('trgLang="en-XA"', 'trgLang="de"');
    put(root, 'bare.xlf', bare);
    put(root, 'bidi.xlf', text(root, 'xliff/ar-XB/a.txt.xlf').replace('trgLang="ar-XB"', 'trgLang="en-GB"'));
    const before = text(root, 'xliff/de/a.txt.xlf');
    for (const args of [['bare.xlf'], ['xliff/ar-XB/a.txt.xlf', '--to', 'de'], ['bidi.xlf']]) {
      const { status, err } = await stet(root, ['import', ...args]);
      expect([status, lines(err)]).toEqual([4, [expect.stringContaining('(return-pseudo)')]]);
    }
    expect(text(root, 'xliff/de/a.txt.xlf')).toBe(before);
    // Over the pseudo-translation a person may write his own, and it may come back to its own locale.
    put(root, 'own.xlf', text(root, 'xliff/en-XA/a.txt.xlf').replaceAll(/<target>[^]*?<\/target>/g, '<target>[Geschrieben] von Hand</target>').replace('trgLang="en-XA"', 'trgLang="de"'));
    expect((await stet(root, ['import', 'own.xlf'])).status).not.toBe(4);
    expect(text(root, 'xliff/de/a.txt.xlf')).toContain('Geschrieben');
    expect((await stet(root, ['import', 'xliff/ar-XB/a.txt.xlf'])).status).toBe(0);
  });

  it.each([
    [['pseudo', 'a.txt', '--from', 'en', '--to', 'en-XA,de'], 2, 'pseudo-language'],
    [['pseudo', 'a.txt', '--from', 'en', '--to', 'en-XB'], 2, 'pseudo-language'],
    [['pseudo', 'b.txt', '--from', 'en'], 4, 'file-missing'],
    [['pseudo', '../b.txt', '--from', 'en'], 2, 'article-outside'],
    [['pseudo', 'a.txt'], 2, 'language-missing'],
    [['pseudo', 'a.txt', '--from', 'en', '--to', 'x'], 2, 'tag-ill-formed'],
    [['pseudo'], 2, 'articles-missing'],
  ])('%j says one line and writes nothing', async (args, status, code) => {
    const root = folder({ 'a.txt': article });
    const before = snapshot(root);
    const said = await stet(root, args);
    expect(said.status).toBe(status);
    expect(lines(said.err)).toEqual([expect.stringContaining(`(${code})`)]);
    expect(snapshot(root)).toEqual(before);
  });
});
