import { diagnose } from '../../text/diagnostic.ts';
import type { Answer, Call, CommandRow } from '../command.ts';
import { messages } from '../messages.ts';
import { formatOption, fromOption, gather } from '../option.ts';

interface PreviewCall {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly format?: string;
  readonly port?: string;
  readonly out?: string;
}

/** `stet preview`: source and edition side by side, served on this machine or written as one file. */
export const previewCommand: CommandRow = {
  name: 'preview',
  declare(command, words) {
    command
      .argument(`<${words.say('value.article')}>`, words.say('argument.article'))
      .addOption(fromOption(words))
      .option(`--to <${words.say('value.language')}>`, words.say('option.toPreview'), gather)
      .option(`--port <${words.say('value.number')}>`, words.say('option.port'))
      .option(`--out <${words.say('value.file')}>`, words.say('option.outPreview'))
      .addOption(formatOption(words));
  },
  async run(call, project) {
    const { choosePreview, readPreview } = await import('../../workspace/preview.ts');
    const { from, to = [], format, out, port: asked = '0' } = call.options as PreviewCall;
    const port = /^\d{1,5}$/.test(asked) ? Number(asked) : 65536;
    if (port > 65535) return failed(diagnose(messages, 'error', 'usage-invalid-value', { name: '--port', value: asked, choices: '0–65535' }));
    const chosen = await choosePreview(project, { article: call.args[0] as string, from, to, format });
    if (chosen.problem !== undefined) return failed(chosen.problem);
    const read = await readPreview(chosen.value);
    if (read.problem !== undefined) return failed(read.problem);
    const { voice } = call;
    if (out === undefined) return serve(call, async () => (await import('../../workspace/preview-server.ts')).servePreview(chosen.value, read.value, { voice, port }));
    const [{ writePreview }, { reviewPage }] = await Promise.all([import('../../workspace/preview.ts'), import('../../review/page.ts')]);
    const written = await writePreview(chosen.value, out, reviewPage(read.value, { voice }));
    if (written.problem !== undefined) return failed(written.problem);
    return { data: { file: written.value }, text: voice.say('preview.written', { path: written.value }), diagnostics: [] };
  },
};

type Served = ReturnType<(typeof import('../../workspace/preview-server.ts'))['servePreview']>;

/** Serves until the person at the terminal, or the system, has had enough. */
async function serve({ voice, announce, untilInterrupted }: Call, start: () => Served): Promise<Answer> {
  const { value, problem } = await start();
  if (problem !== undefined) return failed(problem);
  try {
    announce({ url: value.url }, `${value.url}\n${voice.say('preview.serving')}`);
    await untilInterrupted();
  } finally {
    await value.close();
  }
  return { data: {}, text: '', diagnostics: [], announced: true };
}

function failed(problem: Answer['diagnostics'][number]): Answer {
  return { data: {}, text: '', diagnostics: [problem] };
}
