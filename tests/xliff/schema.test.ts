import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { XliffVersion } from '#stet/model/translation.js';
import { writeXliff } from '#stet/xliff/write.js';
import { translation } from './arbitrary.ts';
import { haveSchemas, schemaValidator } from './schema.ts';

const runs = Number(process.env.STET_RUNS ?? 50);

describe.skipIf(!haveSchemas)('what is written is valid by the schemas (skipped where ../shared does not exist)', () => {
  for (const units12 of ['units', 'segments'] as const) {
    it(`XLIFF 1.2, ${units12}`, () => {
      const validate = schemaValidator('1.2');
      fc.assert(
        fc.property(translation, fc.boolean(), fc.boolean(), fc.constantFrom('mrk' as const, 'ph' as const), (given, compat, copySource, passages) => {
          expect(validate(writeXliff([given], { version: '1.2', units12, compat, copySource, passages }))).toEqual([]);
        }),
        { numRuns: runs },
      );
    });
  }

  it('XLIFF 1.2 that is broken is not', () => {
    const validate = schemaValidator('1.2');
    const text = writeXliff([{ id: 'f1', sourceLanguage: 'en', notes: [], units: [] }], { version: '1.2' });
    expect(validate(text)).toEqual([]);
    expect(validate(text.replace('datatype=', 'data='))).not.toEqual([]);
  });

  const versions: readonly XliffVersion[] = ['2.0', '2.1', '2.2'];
  for (const version of versions) {
    it(`XLIFF ${version}`, () => {
      const validate = schemaValidator(version);
      fc.assert(
        fc.property(translation, fc.boolean(), fc.boolean(), fc.constantFrom('mrk' as const, 'ph' as const), (given, compat, copySource, passages) => {
          expect(validate(writeXliff([given], { version, compat, copySource, passages }))).toEqual([]);
        }),
        { numRuns: runs },
      );
    });

    it(`XLIFF ${version} that is broken is not`, () => {
      const validate = schemaValidator(version);
      const text = writeXliff([{ id: 'f1', sourceLanguage: 'en', notes: [], units: [] }], { version });
      expect(validate(text)).toEqual([]);
      expect(validate(text.replace(' id="f1"', ''))).not.toEqual([]);
      expect(validate(text.replace('<group id="empty"/>', '<mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"/>'))).not.toEqual([]);
    });
  }
});
