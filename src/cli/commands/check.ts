import pc from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { gather } from '../../text/gather.ts';
import type { CheckedFile } from '../../workspace/check.ts';
import type { CommandRow } from '../command.ts';
import { choice, formatOption, fromOption, toOption } from '../option.ts';
import { oneLine } from '../print.ts';
import { excerpt } from '../report.ts';
import type { Voice } from '../voice.ts';

interface CheckCall {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly format?: string;
  readonly failOn: 'error' | 'warning';
  readonly markdown?: boolean;
}

/** `stet check`: the article before it leaves, translations before they are published. */
export const checkCommand: CommandRow = {
  name: 'check',
  declare(command, words) {
    command
      .argument(`[${words.say('value.articles')}...]`, words.say('argument.articles'))
      .addOption(fromOption(words))
      .addOption(toOption(words))
      .addOption(formatOption(words))
      .addOption(choice(`--fail-on <${words.say('value.severity')}>`, words.say('option.failOn'), ['error', 'warning']).default('error'))
      .option('--markdown', words.say('option.markdown'));
  },
  async run(call, project) {
    const { checkProject } = await import('../../workspace/check.ts');
    const { from, to = [], format, failOn, markdown = false } = call.options as unknown as CheckCall;
    const { files, findings, diagnostics } = await checkProject(project, { articles: call.args, from, to, format, progress: call.progress });
    const warned = failOn === 'warning' ? findings.filter(({ severity }) => severity === 'warning') : [];
    return {
      data: { files },
      text: markdown ? await asMarkdown(files, findings, call.voice, call.verbose) : report(files, findings, call.voice, call.verbose, pc.createColors(call.colors)),
      diagnostics,
      findings,
      // What the translators do not have yet is no fault of theirs.
      rejected: warned.some(({ code }) => code !== 'unit-stale'),
      incomplete: warned.some(({ code }) => code === 'unit-stale'),
    };
  },
};

function report(files: readonly CheckedFile[], findings: readonly Diagnostic[], voice: Voice, verbose: boolean, colors: Colors): string {
  if (files.length === 0) return '';
  const shown = shownOf(findings, verbose);
  const byFile = new Map<string, Diagnostic[]>();
  for (const finding of shown) {
    gather(byFile, finding.where?.file ?? '', finding);
  }
  const lines: string[] = [];
  for (const [file, list] of byFile) {
    lines.push(colors.bold(oneLine(file)));
    for (const finding of list.toSorted((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0))) lines.push(line(finding, voice, colors));
    lines.push('');
  }
  const more = !verbose && files.some(({ infos }) => infos > 0) ? ` ${voice.say('check.verbose')}` : '';
  return [...lines, `${totalOf(files, voice)}${more}`].join('\n');
}

async function asMarkdown(files: readonly CheckedFile[], findings: readonly Diagnostic[], voice: Voice, verbose: boolean): Promise<string> {
  if (files.length === 0) return '';
  const { checkMarkdown } = await import('../check-markdown.ts');
  return checkMarkdown(shownOf(findings, verbose), totalOf(files, voice), voice);
}

function shownOf(findings: readonly Diagnostic[], verbose: boolean): readonly Diagnostic[] {
  return verbose ? findings : findings.filter(({ severity }) => severity !== 'info');
}

/** "3 files checked: 1 error, 2 warnings." */
function totalOf(files: readonly CheckedFile[], voice: Voice): string {
  const count = (key: 'errors' | 'warnings' | 'infos'): number => files.reduce((sum, file) => sum + file[key], 0);
  const counts = (['errors', 'warnings', 'infos'] as const).filter((key) => count(key) > 0).map((key) => voice.count(`check.${key}`, count(key)));
  return voice.count('check.total', files.length, { counts: counts.length === 0 ? voice.say('check.nothing') : counts.join(', ') });
}

/** `  12:5 error  sentence (code)`, the unit and segment behind it. */
function line(finding: Diagnostic, voice: Voice, colors: Colors): string {
  const { where = {}, severity, code } = finding;
  const place = where.line === undefined ? '' : `${where.line}:${where.column ?? 1} `;
  const paint = severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.cyan;
  const sentence = excerpt(voice.sentence(finding), 240);
  const unit = where.unit === undefined || sentence.includes(where.unit) ? '' : `, ${where.unit}${where.segment === undefined ? '' : ` ${where.segment}`}`;
  return `  ${place}${paint(voice.say(`severity.${severity}`))}: ${sentence} ${colors.dim(`(${code}${unit})`)}`;
}
