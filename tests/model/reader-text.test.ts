import { describe, expect, it } from 'vitest';
import { html } from '#stet/formats/html.js';
import { markdown } from '#stet/formats/markdown.js';
import { blockText, readerText, runningText } from '#stet/model/block.js';

describe('the text of a block', () => {
  const [block] = markdown.read('See https://t.co/a and `run()`,\\\nsays @ann@sea.example.\n', {}).blocks;
  it('as a reader sees it has what its codes show', () => {
    if (block === undefined) throw new Error('no block');
    expect(readerText(block)).toBe('See https://t.co/a and run(), says @ann@sea.example.');
    expect(runningText(block)).toBe('See  and , says @.');
    expect(blockText(block)).toBe('See  and ,says @.');
  });
  it('of a stretch of it has what stands in that stretch', () => {
    if (block === undefined) throw new Error('no block');
    // `See `, `https://t.co/a` without a width, ` and `.
    expect([readerText(block, 0, 3), readerText(block, 0, 4), readerText(block, 5, 8)]).toEqual(['See', 'See https://t.co/a', 'and']);
  });
  it('has nothing of scripts and drawings, and the name that is not translated', () => {
    const [page] = html.read('<p>One <script>var two</script><b translate="no">Acme</b> <svg><text>drawn</text></svg>end.</p>', { path: 'a.html' }).blocks;
    expect(page === undefined ? '' : readerText(page).replace(/\s+/g, ' ')).toBe('One Acme end.');
  });
});
