import type { Diagnostic } from '../text/diagnostic.ts';
import { gather } from '../text/gather.ts';
import { cellText, codeSpan } from './markdown-cell.ts';
import { excerpt } from './report.ts';
import type { Voice } from './voice.ts';

const signs = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const;
/** Findings that are named; a comment on a pull request has a length that people read. */
const longest = 100;

/**
 * Findings as a table for each file, errors first: for a comment on a pull request.
 *
 * @param total how many files were checked and what was found, in a sentence.
 */
export function checkMarkdown(findings: readonly Diagnostic[], total: string, voice: Voice): string {
  const rank = { error: 0, warning: 1, info: 2 } as const;
  const named = findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]).slice(0, longest);
  const byFile = new Map<string, Diagnostic[]>();
  for (const finding of named) {
    gather(byFile, finding.where?.file ?? '', finding);
  }
  const out = [cellText(total)];
  for (const [file, list] of byFile) {
    out.push('', `**${codeSpan(file)}**`, '', `| | ${voice.say('check.line')} | ${voice.say('check.finding')} |`, '|---|--:|---|');
    for (const finding of list) out.push(`| ${row(finding, voice)} |`);
  }
  if (findings.length > longest) out.push('', voice.count('check.more', findings.length - longest));
  return out.join('\n');
}

function row(finding: Diagnostic, voice: Voice): string {
  const { severity, code, where = {} } = finding;
  const sign = `<span title="${voice.say(`severity.${severity}`)}">${signs[severity]}</span>`;
  return [sign, where.line ?? '', `${cellText(excerpt(voice.sentence(finding), 240))} ${codeSpan(code)}`].join(' | ');
}
