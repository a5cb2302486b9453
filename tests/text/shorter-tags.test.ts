import { expect, it } from 'vitest';
import { shorterTags } from '#stet/text/shorter-tags.js';

it.each([
  ['zh-Hant-TW', ['zh-Hant-TW', 'zh-Hant', 'zh']],
  ['de', ['de']],
])('%s is looked for, and then without its last subtag', (tag, list) => {
  expect(shorterTags(tag)).toEqual(list);
});
