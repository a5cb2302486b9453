import { describe, expect, it } from 'vitest';
import { states } from '#stet/model/translation.js';
import { readState12, writeState12 } from '#stet/xliff/states.js';

describe('states of 1.2', () => {
  it.each([
    ['new', undefined, 'initial'],
    ['needs-translation', 'yes', 'initial'],
    ['needs-adaptation', undefined, 'initial'],
    ['needs-review-translation', undefined, 'translated'],
    ['needs-review-l10n', 'yes', 'translated'],
    ['translated', undefined, 'translated'],
    ['translated', 'no', 'translated'],
    ['translated', 'yes', 'reviewed'],
    ['x-done', undefined, 'translated'],
    ['signed-off', undefined, 'reviewed'],
    ['final', 'no', 'final'],
    [undefined, undefined, 'translated'],
    [undefined, 'yes', 'reviewed'],
    ['constructor', undefined, 'translated'],
  ] as const)('%s, approved %s: %s', (state, approved, expected) => {
    expect(readState12({ state, approved, hasText: true }).state).toBe(expected);
  });

  it('nothing said of an empty target: initial', () => {
    expect(readState12({ hasText: false })).toEqual({ state: 'initial' });
    expect(readState12({ hasText: false, approved: 'yes' })).toEqual({ state: 'initial' });
    expect(readState12({ hasText: false, state: 'final' })).toEqual({ state: 'final' });
  });

  it('what is written is read as the same', () => {
    for (const state of states) {
      for (const subState of [undefined, 'my:value', 'xliff12:exact-match', 'xliff12:needs-review-l10n']) {
        const { state: said, qualifier, approved } = writeState12(state, subState);
        const read = readState12({ state: said, qualifier, approved: approved ? 'yes' : undefined, hasText: true });
        expect(read.state).toBe(state);
        if (subState !== 'xliff12:needs-review-l10n' || state === 'translated') expect(read.subState).toBe(subState);
      }
    }
  });
});
