import { Option } from 'commander';
import type { Project } from '../../workspace/project.ts';
import type { ArticleStatus, StatusResult } from '../../workspace/status.ts';
import type { Answer, CommandRow } from '../command.ts';
import { messages } from '../messages.ts';
import { formatOption, fromOption, toOption } from '../option.ts';
import { displayWidth } from '../display-width.ts';
import { records, table } from '../table.ts';
import type { Voice } from '../voice.ts';
import { append } from '../../text/append.ts';
import { diagnose } from '../../text/diagnostic.ts';

interface StatusCall {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly format?: string;
  readonly failUnder?: string;
  readonly failIfStale?: boolean;
  readonly markdown?: boolean;
  readonly site?: boolean;
  readonly out?: string;
}

const columns = ['total', 'new', 'translated', 'reviewed', 'final', 'review', 'stale', 'orphaned', 'words', 'wordsLeft'] as const;
type Counts = Readonly<Record<(typeof columns)[number], number>>;

/** `stet status`: how far the translations are; can fail where that is not far enough. */
export const statusCommand: CommandRow = {
  name: 'status',
  declare(command, words) {
    command
      .argument(`[${words.say('value.articles')}...]`, words.say('argument.articles'))
      .addOption(fromOption(words))
      .addOption(toOption(words))
      .addOption(formatOption(words))
      .option(`--fail-under <${words.say('value.percent')}>`, words.say('option.failUnder'))
      .option('--fail-if-stale', words.say('option.failIfStale'))
      .option('--markdown', words.say('option.markdown'))
      .addOption(new Option('--site', words.say('option.dashboard')).conflicts('markdown'))
      .addOption(new Option(`--out <${words.say('value.file')}>`, words.say('option.outDashboard')).conflicts('markdown').implies({ site: true }));
  },
  async run(call, project) {
    const { from, to = [], format, failUnder, failIfStale = false, markdown = false, site = false, out } = call.options as StatusCall;
    const floor = failUnder === undefined ? undefined : percent(failUnder);
    if (failUnder !== undefined && floor === undefined) {
      const values = { name: '--fail-under', value: failUnder, choices: '0–100' };
      return { data: {}, text: '', diagnostics: [diagnose(messages, 'error', 'usage-invalid-value', values)] };
    }
    const { projectStatus } = await import('../../workspace/status.ts');
    const result = await projectStatus(project, { articles: call.args, from, to, format, progress: call.progress });
    const locales = localesOf(result);
    const incomplete = locales.some(({ done, stale }) => (floor !== undefined && done * 100 < floor) || (failIfStale && stale > 0));
    const data = { locales, articles: result.articles, gone: result.gone };
    const told = { data, diagnostics: result.diagnostics, incomplete };
    if (markdown && result.articles.length > 0) {
      const { statusMarkdown } = await import('../status-markdown.ts');
      return { ...told, text: statusMarkdown(result.articles, locales, call.voice) };
    }
    if (site && result.articles.length > 0) return { ...told, ...(await dashboard(result, locales, project, out, call.voice)) };
    return { data, text: report(result, locales, call.voice, call.verbose, call.columns), diagnostics: result.diagnostics, incomplete };
  },
};

/** The page of all articles and languages: into a file, else to standard output. */
async function dashboard(result: StatusResult, locales: readonly Locale[], project: Project, out: string | undefined, voice: Voice): Promise<Pick<Answer, 'text' | 'diagnostics'>> {
  const [{ renderDashboard }, { createValues, readMoment }, { localized }] = await Promise.all([
    import('../../editions/dashboard.ts'), import('../../editions/values.ts'), import('../../editions/settings.ts'),
  ]);
  const site = project.config?.site;
  const now = readMoment(new Date().toISOString());
  const date = now === undefined ? '' : createValues(voice.language, site?.timeZone).date(now);
  const html = renderDashboard({ name: localized(site?.name, voice.language), date, languages: locales, articles: result.articles }, voice);
  if (out === undefined) return { text: html, diagnostics: result.diagnostics };
  const { writeReport } = await import('../../workspace/report-file.ts');
  const written = await writeReport(project, out, html);
  return written.problem === undefined
    ? { text: voice.say('status.written', { path: written.value }), diagnostics: result.diagnostics }
    : { text: '', diagnostics: [...result.diagnostics, written.problem] };
}

/** 0 to 100, with or without the sign. */
function percent(text: string): number | undefined {
  const value = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(text.trim())?.[1];
  return value === undefined || Number(value) > 100 ? undefined : Number(value);
}

export interface Locale extends Counts {
  readonly language: string;
  readonly articles: number;
  /** Share of the units that are translated, 0 to 1; of nothing, all of it. */
  readonly done: number;
}

function localesOf({ languages, articles, gone }: StatusResult): readonly Locale[] {
  return languages.map((language) => {
    const own = articles.filter((article) => article.language === language);
    const lost = gone.filter((article) => article.language === language).reduce((sum, { orphaned }) => sum + orphaned, 0);
    const counts = Object.fromEntries(columns.map((key) => [key, own.reduce((sum, article) => sum + article[key], 0)])) as Record<keyof Counts, number>;
    counts.orphaned += lost;
    return { language, articles: own.length, ...counts, done: doneOf(counts) };
  });
}

function doneOf({ total, new: left }: Counts): number {
  return total === 0 ? 1 : (total - left) / total;
}

function report({ articles, gone }: StatusResult, locales: readonly Locale[], voice: Voice, verbose: boolean, width: number | undefined): string {
  if (locales.every((locale) => locale.articles === 0) && gone.length === 0) return '';
  const numbers = (counts: Counts): string[] => [...columns.map((key) => voice.number(counts[key])), share(doneOf(counts), voice)];
  const rows = [['', ...columns.map((key) => voice.say(`status.${key}`)), voice.say('status.done')]];
  for (const locale of locales) {
    rows.push([`${voice.languageName(locale.language)} (${locale.language})`, ...numbers(locale)]);
    if (verbose) append(rows, articles.filter(({ language }) => language === locale.language).map((article) => articleRow(article, numbers, voice)));
  }
  const lost = gone.map(({ store, orphaned }) => voice.count('status.gone', orphaned, { path: store }));
  const whole = table(rows);
  const fits = width === undefined || whole.split('\n').every((line) => displayWidth(line) <= width);
  return [fits ? whole : records(rows, width), ...lost].join('\n');
}

function articleRow(article: ArticleStatus, numbers: (counts: Counts) => string[], voice: Voice): string[] {
  const name = article.exported ? article.article : `${article.article} ${voice.say('status.notExported')}`;
  return [`  ${name}`, ...numbers(article)];
}

/** A share rounded down: what is not whole is never 100 %. */
function share(done: number, voice: Voice): string {
  return voice.percent(Math.floor(done * 100) / 100);
}
