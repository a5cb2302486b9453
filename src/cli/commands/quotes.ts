import type { QuotesReport } from '../../quotes/report.ts';
import { sameLanguage } from '../../language/identify/same.ts';
import type { Original } from '../../workspace/quotes.ts';
import type { CommandRow } from '../command.ts';
import { formatOption, fromOption } from '../option.ts';
import { wrapLine } from '../display-width.ts';
import { excerpt } from '../report.ts';
import type { Voice } from '../voice.ts';
import { append } from '../../text/append.ts';

interface QuotesCall {
  readonly from?: string;
  readonly format?: string;
}

/** `stet quotes`: passages, quotations, which translate which, and on what evidence. */
export const quotesCommand: CommandRow = {
  name: 'quotes',
  declare(command, words) {
    command
      .argument(`[${words.say('value.articles')}...]`, words.say('argument.articles'))
      .addOption(fromOption(words))
      .addOption(formatOption(words));
  },
  async run(call, project) {
    const { projectQuotes } = await import('../../workspace/quotes.ts');
    const { from, format } = call.options as QuotesCall;
    const { articles, originals, targets, diagnostics } = await projectQuotes(project, { articles: call.args, from, format, progress: call.progress });
    const lines = articles.flatMap((article, i) => [...(i === 0 ? [] : ['']), ...report(article, originals[i] ?? new Map(), targets, call.voice)]);
    const { columns } = call;
    return { data: { articles }, text: (columns === undefined ? lines : lines.flatMap((line) => wrapLine(line, Math.max(columns, narrowest)))).join('\n'), diagnostics };
  },
};

/** What is narrower than this is read by nobody. */
const narrowest = 24;

function report({ path, lang, passages, quotations }: QuotesReport, originals: ReadonlyMap<number, Original>, targets: readonly string[], voice: Voice): readonly string[] {
  const lines = [`${path} (${voice.languageName(lang)})`];
  if (passages.length === 0) lines.push(`  ${voice.say('quotes.noPassages')}`);
  for (const { id, lang: language, kind, speaker, text } of passages) {
    const about = [language === null ? voice.say('quotes.unknownLanguage') : voice.languageName(language), voice.say(`quotes.${kind}`), ...(speaker === undefined ? [] : [excerpt(speaker)])];
    lines.push(`  ${id}  ${about.join(', ')}: ${excerpt(text)}`);
  }
  if (quotations.length > 0) lines.push(`  ${voice.count('quotes.quotations', quotations.length)}`);
  for (const [i, { text, speaker, relay }] of quotations.entries()) {
    lines.push(`    ${voice.say('quotes.quoted', { text: excerpt(text) })}${speaker === undefined ? '' : `, ${excerpt(speaker)}`}`);
    if (relay === null) continue;
    lines.push(`      ${voice.say(`quotes.${relay.status}`, { passage: relay.passage, score: voice.percent(relay.score) })}`);
    append(lines, plan(originals.get(i), targets, voice).map((line) => `        ${line}`));
    for (const { kind, score, quoted, said } of relay.evidence) {
      const what = [quoted, said === quoted ? undefined : said].filter((part) => part !== undefined).map((part) => excerpt(part, 30));
      lines.push(`        ${score < 0 ? '−' : '+'} ${voice.say(`evidence.${kind}`)}${what.length === 0 ? '' : `: ${what.join(' = ')}`}`);
    }
  }
  return lines;
}

/** What each edition will do with a quotation that translates a passage. */
function plan(original: Original | undefined, targets: readonly string[], voice: Voice): readonly string[] {
  if (original === undefined) return [];
  const own = targets.filter((target) => original.language !== undefined && sameLanguage(original.language, target));
  const other = targets.filter((target) => !own.includes(target));
  const names = (tags: readonly string[]): string => voice.list(tags.map((tag) => voice.languageName(tag)));
  return [
    ...(own.length === 0 ? [] : [voice.say('quotes.own', { languages: names(own), text: excerpt(original.text) })]),
    ...(other.length === 0 ? [] : [voice.say('quotes.other', { languages: names(other) })]),
  ];
}
