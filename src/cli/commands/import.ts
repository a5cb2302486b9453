import type { Outcome } from '../../steps/outcome.ts';
import type { ImportedFile } from '../../workspace/imported-file.ts';
import type { CommandRow } from '../command.ts';
import { counted, excerpt, few } from '../report.ts';
import type { Voice } from '../voice.ts';

interface ImportCall {
  readonly to?: string;
  readonly article?: string;
  readonly theirs?: boolean;
  readonly strict?: boolean;
  readonly dryRun?: boolean;
}

/** `stet import`: merges returned files into the store. */
export const importCommand: CommandRow = {
  name: 'import',
  declare(command, words) {
    command
      .argument(`<${words.say('value.files')}...>`, words.say('argument.returned'))
      .option(`--to <${words.say('value.language')}>`, words.say('option.toImport'))
      .option(`--article <${words.say('value.article')}>`, words.say('option.article'))
      .option('--theirs', words.say('option.theirs'))
      .option('--strict', words.say('option.strict'))
      .option('--dry-run', words.say('option.dryRun'));
  },
  async run(call, project) {
    const { importFiles } = await import('../../workspace/import.ts');
    const { to, article, theirs, strict, dryRun } = call.options as ImportCall;
    const { files, diagnostics } = await importFiles(project, { files: call.args, to, article, theirs, strict, dryRun, texts: call.json || call.verbose, progress: call.progress });
    const text = report(files, call.voice, call.verbose);
    const note = dryRun === true && files.length > 0 ? `${call.voice.say('import.dryRun')}\n` : '';
    return { data: { dryRun: dryRun === true, files }, text: `${text}${text === '' ? '' : '\n'}${note}`, diagnostics };
  },
};

const order = ['applied', 'unchanged', 'stale', 'conflict', 'retired', 'unknown', 'damaged', 'empty', 'passage-changed'] as const satisfies readonly Outcome['outcome'][];

function report(files: readonly ImportedFile[], voice: Voice, verbose: boolean): string {
  const lines: string[] = [];
  for (const { file, store, outcomes } of verbose || few(files) ? files : []) {
    const counts = phrase(tally(outcomes), voice);
    lines.push(`${file} → ${store}: ${counts === '' ? voice.say('import.nothing') : counts}`);
    if (!verbose) continue;
    for (const { unit, outcome, text = '' } of outcomes) lines.push(`  ${voice.say(`outcome.${outcome}`)}  ${unit}  ${excerpt(text)}`.trimEnd());
  }
  if (files.length > 1) {
    const all = tally(files.flatMap(({ outcomes }) => outcomes));
    lines.push(voice.count('import.total', new Set(files.map(({ file }) => file)).size, { counts: phrase(all, voice) }));
  }
  return lines.join('\n');
}

function tally(outcomes: readonly Outcome[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return counts;
}

function phrase(counts: ReadonlyMap<string, number>, voice: Voice): string {
  return counted(order.map((kind) => [`import.${kind}`, counts.get(kind) ?? 0]), voice);
}
