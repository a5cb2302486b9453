import type { XliffVersion } from '../../model/translation.ts';
import { type Diagnostic, diagnose } from '../../text/diagnostic.ts';
import type { ExportedCatalogue } from '../../workspace/catalogs-export.ts';
import type { Config, HandoffConfig } from '../../workspace/config.ts';
import type { ExportedFile } from '../../workspace/export.ts';
import type { HandoffOptions, Handoffs } from '../../workspace/handoff.ts';
import type { CommandRow } from '../command.ts';
import { messages } from '../messages.ts';
import { choice, formatOption, fromOption, toOption } from '../option.ts';
import { counted, excerpt, few } from '../report.ts';
import type { Voice } from '../voice.ts';

interface ExportCall {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly format?: string;
  readonly srx?: string;
  readonly xliffVersion?: XliffVersion;
  readonly xliff12?: 'units' | 'segments';
  readonly passages?: 'mrk' | 'ph';
  readonly changed?: boolean;
  readonly copySource?: boolean;
  readonly compat?: boolean;
  readonly catalogs?: boolean;
  /** False where the store alone is written, whatever the config says. */
  readonly handoff?: boolean;
  readonly out?: string;
}

/** `stet export`: reads articles and writes the store, and a hand-off where one is asked for. */
export const exportCommand: CommandRow = {
  name: 'export',
  declare(command, words) {
    command
      .argument(`[${words.say('value.articles')}...]`, words.say('argument.articles'))
      .addOption(fromOption(words))
      .addOption(toOption(words))
      .addOption(formatOption(words))
      .option(`--srx <${words.say('value.file')}>`, words.say('option.srx'))
      .addOption(choice(`--xliff-version <${words.say('value.version')}>`, words.say('option.xliffVersion'), ['1.2', '2.0', '2.1', '2.2']))
      .addOption(choice(`--xliff-12 <${words.say('value.shape')}>`, words.say('option.shape'), ['units', 'segments']))
      .addOption(choice(`--passages <${words.say('value.element')}>`, words.say('option.passages'), ['mrk', 'ph']))
      .option('--changed', words.say('option.changed'))
      .option('--copy-source', words.say('option.copySource'))
      .option('--compat', words.say('option.compat'))
      .option('--catalogs', words.say('option.catalogs'))
      .option('--no-handoff', words.say('option.noHandoff'))
      .option(`--out <${words.say('value.folder')}>`, words.say('option.outHandoff'));
  },
  async run(call, project) {
    const { exportArticles } = await import('../../workspace/export.ts');
    const options = call.options as ExportCall;
    const problem = wrongVersion(options);
    if (problem !== undefined) return { data: { files: [] }, text: '', diagnostics: [problem] };
    const asked = { from: options.from, to: options.to ?? [], ...handoffsOf(options, project.config) };
    const onlyCatalogs = options.catalogs === true && call.args.length === 0 && (project.config?.articles ?? []).length === 0;
    const articles = onlyCatalogs
      ? { files: [], diagnostics: [] }
      : await exportArticles(project, { ...asked, articles: call.args, format: options.format, srx: options.srx, units: call.verbose, progress: call.progress });
    if (options.catalogs !== true) return { data: { files: articles.files }, text: report(articles.files, call.voice, call.verbose), diagnostics: articles.diagnostics };
    const { exportCatalogues } = await import('../../workspace/catalogs-export.ts');
    const { catalogs, diagnostics } = await exportCatalogues(project, asked);
    const text = [report(articles.files, call.voice, call.verbose), reportCatalogues(catalogs, call.voice, call.verbose)].filter((each) => each !== '').join('\n');
    const said = new Set(articles.diagnostics.map(({ message }) => message));
    return { data: { files: articles.files, catalogs }, text, diagnostics: [...articles.diagnostics, ...diagnostics.filter(({ message }) => !said.has(message))] };
  },
};

/** What is said about 1.2 alone says nothing about another version. */
function wrongVersion({ xliffVersion, xliff12 }: ExportCall): Diagnostic | undefined {
  if (xliff12 === undefined || xliffVersion === undefined || xliffVersion === '1.2') return undefined;
  return diagnose(messages, 'error', 'usage-conflict', { name: '--xliff-12', other: `--xliff-version ${xliffVersion}` });
}

/** Anything that differs from the store's own form makes a hand-off, as does the config; the command's word goes before the config's. */
function handoffsOf(options: ExportCall, config: Config | undefined): Handoffs {
  if (options.handoff === false) return {};
  const own = Object.entries(config?.locales ?? {}).flatMap(([tag, { handoffs }]) => (handoffs === undefined ? [] : [[tag, handoffOf(options, over(config?.handoffs, handoffs))] as const]));
  const { xliffVersion, xliff12, out } = options;
  const given = [options.changed, options.copySource, options.compat, xliffVersion, xliff12, options.passages, out];
  const isStanding = config?.handoffs !== undefined || given.some((each) => each !== undefined);
  return {
    ...(isStanding ? { handoff: handoffOf(options, config?.handoffs) } : {}),
    ...(own.length === 0 ? {} : { handoffs: Object.fromEntries(own) }),
  };
}

/** A locale's form over the project's: a shape of 1.2 is none of the version that the project says. */
function over(common: HandoffConfig | undefined, own: HandoffConfig): HandoffConfig {
  const version = own.version ?? (own.units12 === undefined ? common?.version : '1.2');
  return { ...common, ...own, version };
}

function handoffOf(options: ExportCall, standing: HandoffConfig | undefined): HandoffOptions {
  const { xliffVersion, xliff12, out } = options;
  const units12 = xliff12 ?? standing?.units12;
  return {
    version: xliffVersion ?? (xliff12 === undefined ? standing?.version : undefined) ?? (units12 === undefined ? '2.0' : '1.2'),
    changed: options.changed ?? standing?.changed ?? false,
    copySource: options.copySource ?? standing?.copySource ?? false,
    compat: options.compat ?? standing?.compat ?? false,
    units12,
    passages: options.passages ?? standing?.passages,
    out,
  };
}

const kinds = ['new', 'edited', 'unchanged', 'retired', 'review'] as const;

function report(files: readonly ExportedFile[], voice: Voice, verbose: boolean): string {
  if (files.length === 0) return '';
  const lines: string[] = [];
  if (verbose || few(files)) {
    for (const file of files) {
      const counts = counted(kinds.map((kind) => [`export.${kind}`, file[kind].length]), voice);
      lines.push(`${file.store}: ${counts === '' ? voice.say('export.nothing') : counts}`);
      if (file.adopted !== undefined) lines.push(`  ${voice.say('export.adopted', { path: file.adopted })}`);
      if (file.handoff !== undefined) lines.push(`  ${voice.say('export.handoff', { path: file.handoff })}`);
      for (const unit of file.units ?? []) lines.push(`  ${voice.say(`became.${unit.became}`)}  ${unit.id}  ${excerpt(unit.text)}`);
    }
  }
  const total = (kind: (typeof kinds)[number]): number => files.reduce((sum, file) => sum + file[kind].length, 0);
  if (files.length > 1) {
    const counts = counted(kinds.map((kind) => [`export.${kind}`, total(kind)]), voice);
    const languages = voice.list([...new Set(files.map(({ language }) => voice.languageName(language)))]);
    lines.push(voice.count('export.total', new Set(files.map(({ article }) => article)).size, { languages, counts }));
  }
  return lines.join('\n');
}

function reportCatalogues(catalogs: readonly ExportedCatalogue[], voice: Voice, verbose: boolean): string {
  const lines = (verbose || few(catalogs) ? catalogs : []).map(({ catalogue, language, handoff, words, missing }) => {
    const counts = counted([['export.words', words], ['export.missing', missing]], voice);
    return `${handoff ?? `${catalogue} (${language})`}: ${handoff === undefined ? voice.say('export.nothing') : counts}`;
  });
  if (!few(catalogs) && !verbose) lines.push(counted([['export.catalogs', catalogs.length], ['export.missing', catalogs.reduce((sum, { missing }) => sum + missing, 0)]], voice));
  return lines.join('\n');
}
