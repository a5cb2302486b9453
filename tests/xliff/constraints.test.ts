import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#stet/text/diagnostic.js';
import { validateXliff } from '#stet/xliff/validate.js';
import { core22 } from './constraints/core.ts';
import { its } from './constraints/its.ts';
import { modules } from './constraints/modules.ts';
import { oneTwo, strict } from './constraints/one-two.ts';

const found = (text: string, options = {}): readonly Diagnostic[] =>
  validateXliff(new TextEncoder().encode(text), options).filter(({ severity }) => severity === 'error');

const all = [...modules, ...its, ...core22];

describe.each([true, false])('XLIFF 1.2, strict: %s', (isStrict) => {
  it.each([...oneTwo, ...(isStrict ? strict : [])])('$section: $asks', ({ code, valid, invalid }) => {
    expect(found(valid, { strict: isStrict })).toEqual([]);
    expect(found(invalid, { strict: isStrict }).map((each) => each.code)).toContain(code);
  });
});

describe.each([...new Set(all.map(({ section }) => section))])('%s', (name) => {
  it.each(all.filter(({ section }) => section === name))('$asks', ({ code, valid, invalid }) => {
    expect(found(valid)).toEqual([]);
    expect(found(invalid).map((each) => each.code)).toContain(code);
  });
});

/** What 2.2 says otherwise than 2.1: it has no Schematron rules, and notes on resources. */
const otherIn22: ReadonlySet<string> = new Set(['halves of data come together (2.1)', 'references alone need a MIME type', 'no notes before 2.2', 'ITS markup has a version around it']);

describe('the same in XLIFF 2.2', () => {
  const as22 = (text: string): string => text.replace('document:2.0"', 'document:2.2"').replace(' version="2.1"', ' version="2.2"');
  it.each([...modules, ...its].filter(({ asks }) => !otherIn22.has(asks)))('$section: $asks', ({ code, valid, invalid }) => {
    expect(found(as22(valid))).toEqual([]);
    expect(found(as22(invalid)).map((each) => each.code)).toContain(code);
  });
});

/** The rows as docs/constraints.md shows them. */
function asDocument(): string {
  const head = '# What `stet validate` holds XLIFF to\n\nEach line is a constraint that the text of a standard states, with the code that names its violation; a valid and an invalid document that differ in\nnothing else stand behind it in tests/xliff/constraints. The core of 2.0 and 2.1 is held to the official test suite besides.\n';
  const lists = [...all, ...oneTwo, ...strict];
  const tables = [...new Set(lists.map(({ section }) => section))].map((name) => {
    const lines = lists.filter(({ section }) => section === name).map(({ asks, code }) => `| ${asks.replaceAll('|', '\\|')} | \`${code}\` |`);
    return `\n## ${name}\n\n| constraint | code |\n| --- | --- |\n${lines.join('\n')}\n`;
  });
  return head + tables.join('');
}

it('docs/constraints.md lists every constraint (UPDATE=1 rewrites it)', () => {
  const file = new URL('../../docs/constraints.md', import.meta.url);
  if (process.env['UPDATE'] === '1') writeFileSync(file, asDocument());
  expect(readFileSync(file, 'utf8')).toBe(asDocument());
});
