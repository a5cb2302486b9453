import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Code } from '#stet/model/content.js';
import type { Translation } from '#stet/model/translation.js';
import { validateXliff } from '#stet/xliff/validate.js';
import { writeXliff } from '#stet/xliff/write.js';
import { translation } from './arbitrary.ts';

/** The translation as it is when its author keeps to what the standard asks of content: codes that may go, sub-flows that exist. */
function tame(given: Translation): Translation {
  const ids = given.units.map((unit) => unit.id);
  const flows = (list: readonly string[] | undefined): readonly string[] => (list === undefined ? [] : ids.slice(0, 1));
  const code = ({ subFlows, subFlowsEnd, ...rest }: Code): Code => ({
    ...rest,
    canDelete: true,
    canReorder: 'yes',
    ...(flows(subFlows).length === 0 ? {} : { subFlows: flows(subFlows) }),
    ...(flows(subFlowsEnd).length === 0 ? {} : { subFlowsEnd: flows(subFlowsEnd) }),
  });
  return {
    ...given,
    units: given.units.map((unit) => ({
      ...unit,
      codes: unit.codes.map(code),
      matches: unit.matches.map((match) => ({ ...match, ...(match.codes === undefined ? {} : { codes: match.codes.map(code) }) })),
    })),
  };
}

function errors(text: string): readonly unknown[] {
  return validateXliff(new TextEncoder().encode(text))
    .filter((each) => each.severity === 'error')
    .map((each) => [each.message, text.split('\n')[(each.where?.line ?? 1) - 1]]);
}

describe('what is written is valid by our own validator', () => {
  for (const version of ['2.0', '2.1', '2.2'] as const) {
    it(version, () => {
      fc.assert(
        fc.property(translation.map(tame), fc.boolean(), fc.boolean(), (given, compat, copySource) => {
          expect(errors(writeXliff([given], { version, compat, copySource }))).toEqual([]);
        }),
        { numRuns: Number(process.env.STET_RUNS ?? 50) },
      );
    });
  }

  it('1.2, in both shapes', () => {
    fc.assert(
      fc.property(translation.map(tame), fc.constantFrom('units' as const, 'segments' as const), fc.boolean(), (given, units12, copySource) => {
        expect(errors(writeXliff([given], { version: '1.2', units12, copySource }))).toEqual([]);
      }),
      { numRuns: Number(process.env.STET_RUNS ?? 50) },
    );
  });
});
