import { expect, test } from 'vitest';
import { html } from '#stet/formats/html.js';
import { blockText } from '#stet/model/block.js';

const texts = (source: string): readonly string[] => html.read(source, {}).blocks.map(blockText);

test('blocks are the texts between block tags, end tags or not', () => {
  expect(texts('<ul><li>One<li>Two <b>three</b></ul><p>Four<p>Five')).toEqual(['One', 'Two three', 'Four', 'Five']);
});
