import { states } from '../model/translation.ts';
import { readState12, states12, writeState12 } from './states.ts';
import { proposalWords, toolWords } from './tool-states.ts';

/** The table of states that people read, `docs/states.md`: made of what reading and writing go by, so that it cannot say anything else. */
export function statesDocument(): string {
  const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const code = (text: string): string => `\`${text}\``;
  const head = (...cells: readonly string[]): readonly string[] => [row(...cells), row(...cells.map(() => '---'))];
  const read = (state: string | undefined, approved: string | undefined, hasText: boolean): string => {
    const found = readState12({ state, approved, hasText });
    return found.subState === undefined ? found.state : `${found.state}, ${code(found.subState)}`;
  };
  const said: readonly (readonly [label: string, state: string | undefined])[] = [...Object.keys(states12).map((state) => [code(state), state] as const), ['any other, such as `x-done`', 'x-done'], ['none', undefined]];
  const written = states.map((state) => {
    const { state: word, approved } = writeState12(state);
    return row(state, code(`state="${state}"`), code(`state="${word}"${approved ? ' approved="yes"' : ''}`));
  });
  const tools = Object.entries(toolWords).flatMap(([tool, words]) => [
    '',
    `### ${tool}`,
    '',
    ...head('word', 'state'),
    ...Object.entries(words).map(([word, state]) => row(code(word), proposalWords.has(word.toLowerCase()) ? `${state}, a proposal` : state)),
  ]);
  return `${[
    '# States of a translation',
    '',
    'stet knows four states of a sentence, the words of XLIFF 2: initial, translated, reviewed, final. A unit has the earliest state of its',
    'sentences. This is what each version and tool has for them; the code reads and writes by the same table.',
    '',
    '## Written',
    '',
    ...head('state', '2.0, 2.1, 2.2: `segment`', '1.2: `target`, `trans-unit`'),
    ...written,
    '',
    '`subState` is written as it is in 2.x, and as `state-qualifier` in 1.2 (`x-prefix:value`; what 1.2 said itself, without its prefix `xliff12:`).',
    'A target that `--copy-source` has filled in is initial.',
    '',
    '## Read from 2.0, 2.1 and 2.2',
    '',
    ...head('`state`', 'target with text', 'target that is the source’s text', 'empty or no target'),
    ...states.map((state) => row(code(state), state === 'initial' ? 'translated' : state, state, 'initial')),
    row('none', 'translated', 'initial', 'initial'),
    '',
    'Many tools never set a state: a target that differs from its source is taken for translated. `subState` is kept as it is.',
    '',
    '## Read from 1.0, 1.1 and 1.2',
    '',
    ...head('`state`', 'target with text', 'with `approved="yes"`', 'empty or no target'),
    ...said.map(([label, state]) => row(label, read(state, undefined, true), read(state, 'yes', true), 'initial')),
    '',
    'What 1.2 says and the four states do not is kept as `subState`, as is a `state-qualifier` (`xliff12:exact-match`). As in 2.x, an initial',
    'target counts as translated where it differs from its source; where a file says `needs-…` of it, it is taken and counts as to be',
    'reviewed (Weblate and Translate Toolkit call it fuzzy, or needing edits). After a trip through PO `approved` says no more than that the entry is not',
    'fuzzy, and is passed over.',
    '',
    '## Tools',
    '',
    'Their words go before `state` and `approved`. A proposal is no translation, though it differs from its source: what memoQ and Trados say of',
    'texts that nobody has looked at or that were rejected, what Trados (`Draft` with `origin="mt"`, or `tm` below 100 %) and Phrase',
    '(`m:trans-origin`, not edited) have from a machine or a memory, and an initial target of 1.2 with a `state-qualifier` that says so',
    '(`leveraged-mt`, `fuzzy-match`, `rejected-…`).',
    ...tools,
  ].join('\n')}\n`;
}
