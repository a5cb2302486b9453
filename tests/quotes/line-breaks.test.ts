import { describe, expect, it } from 'vitest';
import { readArticle } from '#stet/steps/read.js';
import { readerText } from '#stet/model/block.js';

const html = `<p>The shepherd wrote a poem last night, and everybody in the market square had read it by noon.</p>
<blockquote><p>Я чекав на тебе до снігу,<br>потім чекав до трави,<br/>тепер рахую отару щоночі</p></blockquote>
<p>“I waited for you until the snow,<br>then I waited until the grass,” he wrote in Ukrainian.</p>`;
const markdown = `The shepherd wrote a poem last night, and everybody in the market square had read it by noon.

> Я чекав на тебе до снігу,\\
> потім чекав до трави,  
> тепер рахую отару щоночі

“I waited for you until the snow,\\
then I waited until the grass,” he wrote in Ukrainian.
`;

describe('a line that ends inside a block', () => {
  it.each([['a.html', html], ['a.md', markdown]])('is a space to the reader of a passage and of a quotation: %s', async (path, source) => {
    const article = await readArticle({ path, source, language: 'en' });
    expect(article.said.map(({ text }) => text)).toEqual(['Я чекав на тебе до снігу, потім чекав до трави, тепер рахую отару щоночі']);
    expect(article.relays.map(({ text }) => text)).toEqual(['I waited for you until the snow, then I waited until the grass,']);
  });

  it('has no width in the offsets of its block', async () => {
    const { blocks } = await readArticle({ path: 'a.html', source: '<p>one<br>two<br>three</p>', language: 'en' });
    const [block] = blocks;
    if (block === undefined) throw new Error('no block');
    expect([readerText(block), readerText(block, 3), readerText(block, 0, 3), readerText(block, 2, 7)]).toEqual(['one two three', 'two three', 'one', 'e two t']);
  });
});
