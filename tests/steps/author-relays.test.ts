import { describe, expect, it } from 'vitest';
import { readArticle } from '#stet/steps/read.js';

const told = 'The mayor wrote on his wall this week, and many answered him at the town hall.';
const post = (attributes: string): string => `<blockquote${attributes}><p>Міст збудують до весни, я обіцяю кожному мешканцеві міста.</p></blockquote>`;
const page = (attributes: string, quotation: string): string => `<p>${told}</p>${post(attributes)}<p>The weather was fine that day, and nobody cared.</p>${quotation}`;

async function linked(source: string, path = 'a.html'): Promise<readonly string[]> {
  const { relays, said } = await readArticle({ path, source, language: 'en' });
  return relays.map(({ text, passage }) => `${text} → ${said.find(({ id }) => id === passage)?.text.slice(0, 4)}`);
}

describe('the author says which passage a quotation translates', () => {
  it.each([
    ['by the id of the element', ' id="wall"', '<p><q data-relay-of="#wall">Wait and see</q>, he said.</p>'],
    ['by some words of the passage', '', '<p><q data-relay-of="Міст збудують">Wait and see</q>, he said.</p>'],
    ['by its number', '', '<p><q data-relay-of="1">Wait and see</q>, he said.</p>'],
    ['on the paragraph around it', '', '<p data-relay-of="1">“Wait and see”, he said.</p>'],
    ['by the address that both cite', ' cite="https://wall.example/posts/1"', '<p><q cite="https://wall.example/posts/1">Wait and see</q>, he said.</p>'],
  ])('%s', async (_, attributes, quotation) => {
    expect(await linked(page(attributes, quotation))).toEqual(['Wait and see → Міст']);
  });

  it('on a quotation that is a block of its own', async () => {
    expect(await linked(page('', '<blockquote data-relay-of="1">Wait and see what we will build</blockquote>'))).toEqual(['Wait and see what we will build → Міст']);
    expect(await linked(page('', '<blockquote>Wait and see what we will build</blockquote>'))).toEqual([]);
  });

  it('in Markdown, around the quotation marks', async () => {
    const text = (id: string): string => `${told}\n\n> Міст збудують до весни, я обіцяю кожному мешканцеві міста.\n\nThe weather was fine that day.\n\n<span data-relay-of="${id}">"Wait and see"</span>, he said.\n`;
    expect(await linked(text('Міст збудують'), 'a.md')).toEqual(['Wait and see → Міст']);
    expect(await linked(text('none'), 'a.md')).toEqual([]);
  });

  it('in Markdown, by the id or the address of a raw block quotation around it', async () => {
    const text = (attributes: string, quotation: string): string => `${told}\n\n<blockquote${attributes}>\n\nМіст збудують до *весни*, я обіцяю кожному мешканцеві міста.\n\n</blockquote>\n\nThe weather was fine that day.\n\n${quotation}, he said.\n`;
    expect(await linked(text(' id="wall"', '<q data-relay-of="#wall">Wait and see</q>'), 'a.md')).toEqual(['Wait and see → Міст']);
    expect(await linked(text(' cite="https://wall.example/1"', '<q cite="https://wall.example/1">Wait and see</q>'), 'a.md')).toEqual(['Wait and see → Міст']);
    expect(await linked(text(' id="other"', '<q data-relay-of="#wall">Wait and see</q>'), 'a.md')).toEqual([]);
  });

  it('a name that no passage has is said to be wrong, in an article without passages too', async () => {
    const wrong = '<p><q data-relay-of="p0123456789">Wait and see</q>, he said.</p>';
    for (const source of [page('', wrong), `<p>${told}</p>${wrong}`]) {
      const { diagnostics, relays } = await readArticle({ path: 'a.html', source, language: 'en' });
      expect(diagnostics.map(({ code, values, received }) => [code, values, received])).toEqual([['relay-unknown', { passage: 'p0123456789' }, 'Wait and see']]);
      expect(source.slice(diagnostics[0]?.where?.offset)).toMatch(/^<q|^Wait/);
      expect(relays).toEqual([]);
    }
    const rules = await readArticle({ path: 'a.html', source: page('', '<p>“Wait and see”, he said.</p>'), language: 'en', settings: { relays: [{ quotation: 'Wait', passage: 'no such words' }] } });
    expect(rules.diagnostics.map(({ code }) => code)).toEqual(['relay-unknown']);
  });
});

it('a few words in a language that hardly differs from its neighbours are in the one that the author says', async () => {
  const source = 'He said <span lang="la">Carthago delenda est</span> and left the room with all his men.\n\nThe paper had <i lang="la">Le maire a raison de dire que le pont est un scandale</i> on its cover.\n';
  const { said } = await readArticle({ path: 'a.md', source, language: 'en' });
  expect(said.map(({ language }) => language)).toEqual(['la', 'fr']);
});
