import type { PseudoFile } from '../../workspace/pseudo.ts';
import type { CommandRow } from '../command.ts';
import { formatOption, fromOption, gather } from '../option.ts';
import { few } from '../report.ts';
import type { Voice } from '../voice.ts';

interface PseudoCall {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly format?: string;
}

/** `stet pseudo`: editions that show what a page does to longer text and to text from right to left. */
export const pseudoCommand: CommandRow = {
  name: 'pseudo',
  declare(command, words) {
    command
      .argument(`[${words.say('value.articles')}...]`, words.say('argument.articles'))
      .addOption(fromOption(words))
      .option(`--to <${words.say('value.languages')}>`, words.say('option.toPseudo'), gather)
      .addOption(formatOption(words));
  },
  async run(call, project) {
    const { pseudoArticles } = await import('../../workspace/pseudo.ts');
    const { from, to = [], format } = call.options as PseudoCall;
    const { files, diagnostics } = await pseudoArticles(project, { articles: call.args, from, to, format, progress: call.progress });
    return { data: { files }, text: report(files, call.voice, call.verbose), diagnostics };
  },
};

function report(files: readonly PseudoFile[], voice: Voice, verbose: boolean): string {
  const built = files.filter(({ edition }) => edition !== undefined);
  const lines = (verbose || few(built) ? built : []).map(({ store, edition, total }) => `${edition}: ${voice.count('pseudo.units', total)}, ${store}`);
  if (built.length > 1) lines.push(voice.count('pseudo.total', built.length, { languages: voice.list([...new Set(built.map(({ language }) => voice.languageName(language)))]) }));
  return lines.join('\n');
}
