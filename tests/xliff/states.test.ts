import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { State } from '#stet/model/translation.js';
import { states } from '#stet/model/translation.js';
import { effectiveState } from '#stet/steps/state.js';
import { statesDocument } from '#stet/xliff/states-document.js';
import { toolState, toolWords } from '#stet/xliff/tool-states.js';
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

describe('the published table', () => {
  const path = new URL('../../docs/states.md', import.meta.url);

  it('docs/states.md says what reading and writing do (UPDATE=1 rewrites it)', () => {
    if (process.env['UPDATE'] === '1' || !existsSync(path)) writeFileSync(path, statesDocument());
    expect(readFileSync(path, 'utf8')).toBe(statesDocument());
  });

  it('has what counts in a merge: targets that are empty, copies, or said nothing of', () => {
    const [, table = ''] = /## Read from 2\.0.*?\n\n([\s\S]*?)\n\n/.exec(statesDocument()) ?? [];
    const source = [{ kind: 'text' as const, text: 'The sea' }];
    const rows = table.split('\n').slice(2).map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('`', '')));
    expect(rows.map(([state]) => state)).toEqual([...states, 'none']);
    for (const [said = '', text, copy, empty] of rows) {
      const state: State = said === 'none' ? 'initial' : (said as State);
      const counts = (target: string | undefined): State => effectiveState({ kind: 'segment', source, state, ...(target === undefined ? {} : { target: target === '' ? [] : [{ kind: 'text' as const, text: target }] }) });
      expect([counts('Das Meer'), counts('The sea'), counts(''), counts(undefined)]).toEqual([text, copy, empty, empty]);
    }
  });

  it('has every word of a tool, whatever its case', () => {
    for (const words of Object.values(toolWords)) for (const [word, state] of Object.entries(words)) expect([toolState(word)?.state, toolState(word.toUpperCase())?.state]).toEqual([state, state]);
    expect(toolState('constructor')).toBeUndefined();
    expect(statesDocument()).toContain('| `ApprovedTranslation` | reviewed |');
  });
});
