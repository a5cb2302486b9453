import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesInMemory } from '#stet/text/byte-source.js';
import { ByteStore } from '#stet/text/byte-store.js';
import { Utf8Offsets } from '#stet/text/utf8-offsets.js';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });

it('finds the byte of every character', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const offsets = new Utf8Offsets(bytesInMemory(new TextEncoder().encode(whole)));
      let unit = 0;
      let byte = 0;
      for (const character of whole) {
        expect(offsets.at(unit)).toBe(byte);
        unit += character.length;
        byte += new TextEncoder().encode(character).length;
      }
      expect(offsets.at(unit)).toBe(byte);
    }),
  );
});

it('keeps the bytes of many texts', () => {
  const store = new ByteStore();
  const texts = Array.from({ length: 300 }, (_, i) => `${i} Київ 😀 `.repeat(i * 20));
  const kept = texts.map((each) => store.keep(each));
  kept.forEach(({ start, end }, i) => expect(new TextDecoder().decode(store.read(start, end))).toBe(texts[i]));
});
