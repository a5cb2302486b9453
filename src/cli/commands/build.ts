import { Option } from 'commander';
import { type State, states } from '../../model/translation.ts';
import type { Incomplete } from '../../steps/build.ts';
import type { BuiltFile } from '../../workspace/build.ts';
import type { Project } from '../../workspace/project.ts';
import type { SiteBuildResult } from '../../workspace/site.ts';
import type { Answer, Call, CommandRow } from '../command.ts';
import { choice, formatOption, fromOption, toOption } from '../option.ts';
import { counted, few } from '../report.ts';
import type { Voice } from '../voice.ts';

interface BuildCall {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly format?: string;
  readonly out?: string;
  readonly minState?: State;
  readonly incomplete?: Incomplete;
  readonly adapt: boolean;
  readonly markPassages?: boolean;
  readonly site?: boolean;
  readonly address?: string;
  readonly head: boolean;
}

/** `stet build`: writes the editions; with `--site` a site of them. */
export const buildCommand: CommandRow = {
  name: 'build',
  declare(command, words) {
    command
      .argument(`[${words.say('value.articles')}...]`, words.say('argument.articles'))
      .addOption(fromOption(words))
      .addOption(toOption(words))
      .addOption(formatOption(words))
      .option(`--out <${words.say('value.folder')}>`, words.say('option.outBuild'))
      .addOption(choice(`--min-state <${words.say('value.state')}>`, words.say('option.minState'), states))
      .addOption(choice(`--incomplete <${words.say('value.way')}>`, words.say('option.incomplete'), ['source', 'skip', 'fail']))
      .option('--no-adapt', words.say('option.noAdapt'))
      .option('--mark-passages', words.say('option.markPassages'))
      .addOption(new Option('--site', words.say('option.site')).conflicts('adapt'))
      .addOption(new Option(`--address <${words.say('value.address')}>`, words.say('option.address')).implies({ site: true }))
      .addOption(new Option('--no-head', words.say('option.noHead')).implies({ site: true }));
  },
  async run(call, project) {
    if ((call.options as unknown as BuildCall).site === true) return buildSite(call, project);
    const { buildEditions } = await import('../../workspace/build.ts');
    const { from, to = [], format, out, minState, incomplete, adapt, markPassages } = call.options as unknown as BuildCall;
    const { files, diagnostics } = await buildEditions(project, {
      articles: call.args, from, to, format, out, minState, incomplete, adapt, markPassages, progress: call.progress,
    });
    return { data: { files }, text: report(files, call.voice, call.verbose), diagnostics };
  },
};

async function buildSite(call: Call, project: Project): Promise<Answer> {
  const { buildProjectSite } = await import('../../workspace/site.ts');
  const { from, to = [], format, out, minState, incomplete, address, head, markPassages } = call.options as unknown as BuildCall;
  const { diagnostics, ...site } = await buildProjectSite(project, {
    articles: call.args, from, to, format, out, minState, incomplete, address, head, markPassages, progress: call.progress,
  });
  return { data: { site }, text: reportSite(site, call.voice, call.verbose), diagnostics };
}

function reportSite({ folder, pages, kept, copied }: Omit<SiteBuildResult, 'diagnostics'>, voice: Voice, verbose: boolean): string {
  if (folder === undefined) return voice.say('site.none');
  const lines: string[] = [];
  if (verbose) {
    for (const { page, share, listed } of pages) {
      lines.push(`${folder}/${page}: ${voice.say('site.share', { share: voice.percent(Math.floor(share * 100) / 100) })}${listed ? '' : `, ${voice.say('site.unlisted')}`}`);
    }
  }
  const unlisted = pages.filter(({ listed }) => !listed).length;
  const languages = voice.list([...new Set(pages.map(({ language }) => language))].map((language) => voice.languageName(language)));
  lines.push(voice.count('site.total', pages.length, { folder: `${folder}/index.html`, languages }));
  const more = counted([['site.kept', kept], ['site.copied', copied], ['site.notOffered', unlisted]], voice);
  if (more !== '') lines.push(more);
  return lines.join('\n');
}

function report(files: readonly BuiltFile[], voice: Voice, verbose: boolean): string {
  const lines: string[] = [];
  for (const file of verbose || few(files) ? files : []) {
    if (file.edition === undefined) continue;
    const units = voice.count('build.units', file.total, { translated: voice.number(file.translated) });
    const passages = file.passages.length === 0 ? '' : `, ${voice.count('build.passages', file.passages.length)}`;
    lines.push(`${file.edition}: ${units}${passages}`);
    if (verbose) for (const { unit, sha256 } of file.passages) lines.push(`  ${voice.say('build.passage', { unit, sha256 })}`);
  }
  const written = files.filter(({ edition }) => edition !== undefined);
  if (files.length > 1) {
    const languages = voice.list([...new Set(written.map(({ language }) => voice.languageName(language)))]);
    lines.push(languages === '' ? voice.say('build.none') : voice.count('build.total', written.length, { languages }));
  }
  return lines.join('\n');
}
