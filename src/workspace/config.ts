import * as v from 'valibot';
import { isKnownLanguage, parseTag } from '../language/tag.ts';
import type { PostPolicy } from '../model/post.ts';
import { type State, states } from '../model/translation.ts';
import { type CheckLevels, levelCodes, levelNames } from '../qa/levels.ts';
import { type SiteConfig, siteSchema } from './site-config.ts';

/** What a build does with units that are not translated. */
export type Incomplete = 'source' | 'skip' | 'fail';

/** A user's word on one place between two sentences. */
export interface BreakSetting {
  readonly break: boolean;
  readonly before: string;
  readonly after: string;
}

/** What the config says about one passage, by selector, pattern or text. */
export interface PassageSetting {
  readonly selector?: string | undefined;
  readonly pattern?: string | undefined;
  readonly text?: string | undefined;
  readonly translate?: boolean | undefined;
  readonly language?: string | undefined;
  readonly speaker?: string | undefined;
  readonly gloss?: boolean | undefined;
}

/** Which passage a quotation translates. */
export interface RelaySetting {
  readonly quotation: string;
  readonly passage: string | null;
}

/** How files are handed out where a command does not say it. */
export interface HandoffConfig {
  readonly version?: '1.2' | '2.0' | '2.1' | '2.2' | undefined;
  readonly units12?: 'units' | 'segments' | undefined;
  readonly passages?: 'mrk' | 'ph' | undefined;
  readonly changed?: boolean | undefined;
  readonly copySource?: boolean | undefined;
  readonly compat?: boolean | undefined;
}

/** A project's config, checked and with its defaults filled in. Paths are relative to the config's folder. */
export interface Config {
  readonly $schema?: string | undefined;
  readonly source?: string | undefined;
  readonly targets: readonly string[];
  readonly articles: readonly string[];
  readonly xliff: string;
  readonly editions: string;
  readonly handoff: string;
  readonly handoffs?: HandoffConfig | undefined;
  readonly catalogs?: readonly string[] | undefined;
  readonly minState?: State | undefined;
  readonly incomplete?: Incomplete | undefined;
  readonly frontMatter?: readonly string[] | undefined;
  readonly codeComments?: boolean | undefined;
  readonly detectPassages?: boolean | undefined;
  readonly passages?: readonly PassageSetting[] | undefined;
  readonly relays?: readonly RelaySetting[] | undefined;
  readonly posts?: PostPolicy | undefined;
  readonly gloss?: boolean | undefined;
  readonly markPassages?: boolean | undefined;
  readonly locales?: Readonly<Record<string, { readonly posts?: PostPolicy | undefined; readonly handoffs?: HandoffConfig | undefined }>> | undefined;
  readonly sentences?: { readonly srx?: string | undefined; readonly breaks?: readonly BreakSetting[] | undefined } | undefined;
  readonly checks?: CheckLevels | undefined;
  readonly site?: SiteConfig | undefined;
}

const tag = v.pipe(
  v.string(),
  v.check((text) => parseTag(text) !== undefined, 'config-ill-formed-tag'),
  v.check((text) => parseTag(text) === undefined || isKnownLanguage(text), 'config-unknown-language'),
  v.transform((text) => parseTag(text) ?? text),
);

/** Whether CLDR knows a target is seen when it is used: the other languages are not held up by it. */
const target = v.pipe(
  v.string(),
  v.check((text) => parseTag(text) !== undefined, 'config-ill-formed-tag'),
  v.transform((text) => parseTag(text) ?? text),
);

/** True of a relative path that does not leave its folder by its words. */
function inside(path: string): boolean {
  return !/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path);
}

const filled = v.pipe(v.string(), v.minLength(1, 'config-empty'));

const glob = v.pipe(
  filled,
  v.check((pattern) => inside(pattern.replace(/^!/, '')), 'config-not-inside'),
);

/** Where catalogues are, by language. */
const catalogs = v.pipe(
  filled,
  v.check(inside, 'config-not-inside'),
  v.check((pattern) => pattern.includes('<language>'), 'config-no-language'),
);

/** A folder of the project that stet writes into. */
function folder(standard: string, description: string): v.GenericSchema<string | undefined, string> {
  return v.pipe(
    v.optional(
      v.pipe(
        filled,
        v.transform((path) => path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '')),
        v.check((path) => path !== '' && path !== '.' && inside(path), 'config-not-inside'),
      ),
      standard,
    ),
    v.description(description),
  );
}

const policy = v.picklist(['translate', 'stand', 'stand-with-translation']);

const passage = v.strictObject({
  selector: v.pipe(
    v.optional(filled),
    v.description('Blocks by what they are: quotation, heading, blockquote, .twitter-tweet, [lang=uk]; commas between alternatives.'),
  ),
  pattern: v.pipe(v.optional(filled), v.description('A regular expression, with the flag u; what it matches stands.')),
  text: v.pipe(v.optional(filled), v.description('Words of the article, white space aside.')),
  translate: v.pipe(v.optional(v.boolean()), v.description('True: this is no passage, whatever it looks like.')),
  language: v.pipe(v.optional(tag), v.description('The language it was said in, as a BCP 47 tag.')),
  speaker: v.pipe(v.optional(filled), v.description('Who said it.')),
  gloss: v.pipe(v.optional(v.boolean()), v.description('True: editions print a translation under it.')),
});

const named = v.picklist(levelNames);
/** A level for every locale, or by locale, with `*` for the others. */
const level = v.union([named, v.record(v.string(), named)]);

/** The form in which files are handed out. */
const handoffForm = v.strictObject({
  version: v.pipe(v.optional(v.picklist(['1.2', '2.0', '2.1', '2.2'])), v.description('Version of XLIFF. Default: 2.0, or 1.2 where units12 is said.')),
  units12: v.pipe(
    v.optional(v.picklist(['units', 'segments'])),
    v.description('In 1.2: a trans-unit a paragraph, with its sentences marked, or a trans-unit a sentence. Default: units.'),
  ),
  passages: v.pipe(v.optional(v.picklist(['mrk', 'ph'])), v.description('How a passage inside a text is written: mrk, or ph for tools that pass over mrk. Default: mrk.')),
  changed: v.pipe(v.optional(v.boolean()), v.description('Only what is not translated yet. Default: false.')),
  copySource: v.pipe(v.optional(v.boolean()), v.description('Targets that are missing hold a copy of the source. Default: false.')),
  compat: v.pipe(v.optional(v.boolean()), v.description('Nothing beyond the core of the standard. Default: false.')),
});

/**
 * The shape of a config. A check's message is the code of its diagnostic; descriptions are what an editor
 * shows. `schema.json` is made of it by scripts/schema.mjs.
 */
export const configSchema: v.GenericSchema<unknown, Config> = v.strictObject({
  $schema: v.pipe(v.optional(v.string()), v.description('Where the JSON Schema of this file is, for editors.')),
  source: v.pipe(
    v.optional(tag),
    v.description('Language of the articles, as a BCP 47 tag. Where it is left out, each article must say its own.'),
  ),
  targets: v.pipe(v.optional(v.array(target), []), v.description('Languages to translate into, as BCP 47 tags.')),
  articles: v.pipe(
    v.optional(
      v.pipe(
        v.union([glob, v.array(glob)]),
        v.transform((value) => (typeof value === 'string' ? [value] : value)),
      ),
      [],
    ),
    v.description('Which files are articles: globs, relative to this file; one that starts with ! leaves files out.'),
  ),
  xliff: folder('xliff', 'Folder of the store: one XLIFF file per article and language.'),
  editions: folder('editions', 'Folder of the editions.'),
  handoff: folder('handoff', 'Folder of the files that are handed out to translators.'),
  handoffs: v.pipe(
    v.optional(handoffForm),
    v.description('How files are handed out to translators: with this key every `stet export` writes them too, in this form; options of the command go before it.'),
  ),
  catalogs: v.pipe(
    v.optional(
      v.pipe(
        v.union([catalogs, v.array(catalogs)]),
        v.transform((value) => (typeof value === 'string' ? [value] : value)),
      ),
    ),
    v.description('Where the catalogues of words are (i18next JSON v4): globs, with <language> for the language tag. Default: locales/<language>/*.json.'),
  ),
  minState: v.pipe(
    v.optional(v.picklist(states)),
    v.description('The state from which a translation counts as done. Default: translated.'),
  ),
  incomplete: v.pipe(
    v.optional(v.picklist(['source', 'skip', 'fail'])),
    v.description('What a build does with what is not translated: take the source text, write no edition, or fail. Default: source.'),
  ),
  frontMatter: v.pipe(
    v.optional(v.array(filled)),
    v.description('Keys of the front matter whose values are translated, dotted for nested ones, in place of the default.'),
  ),
  codeComments: v.pipe(v.optional(v.boolean()), v.description('Comments inside code are translated too. Default: false.')),
  detectPassages: v.pipe(
    v.optional(v.boolean()),
    v.description('Passages in another language are found by their text. Default: true; false: only what the author has marked stands.'),
  ),
  passages: v.pipe(
    v.optional(v.array(passage)),
    v.description('Single passages that stand as they were said, or do not, by selector, pattern or text; of two that meet the later holds.'),
  ),
  relays: v.pipe(
    v.optional(
      v.array(
        v.strictObject({
          quotation: v.pipe(filled, v.description('Some of the words of the quotation.')),
          passage: v.pipe(v.nullable(filled), v.description('The passage that it translates: its id or some of its words; null: none.')),
        }),
      ),
    ),
    v.description('Which quotations translate which passages, where the text does not say it plainly.'),
  ),
  posts: v.pipe(
    v.optional(policy),
    v.description('What becomes of posts in the article\'s own language: they are translated, stand, or stand with a translation under them. Default: translate.'),
  ),
  gloss: v.pipe(v.optional(v.boolean()), v.description('Editions print a translation under every passage, and under the block that a passage stands in. Default: false.')),
  markPassages: v.pipe(v.optional(v.boolean()), v.description('Editions in HTML, Markdown and ninjs say of what stands in which language it is, with lang, dir and translate="no", where their author does not. Default: false.')),
  locales: v.pipe(
    v.optional(
      v.record(
        tag,
        v.strictObject({
          posts: v.pipe(v.optional(policy), v.description('In place of the project\'s.')),
          handoffs: v.pipe(v.optional(handoffForm), v.description('How files are handed out for this locale: what is said here goes before the project\'s.')),
        }),
      ),
    ),
    v.description('What single locales have in another way, by their BCP 47 tags.'),
  ),
  sentences: v.pipe(
    v.optional(
      v.strictObject({
        srx: v.pipe(v.optional(filled), v.description('An SRX 2.0 file, relative to this one, whose rules go before the built-in ones.')),
        breaks: v.pipe(
          v.optional(v.array(v.strictObject({ break: v.boolean(), before: v.string(), after: v.string() }))),
          v.description('Single places, by the text before and after them, where a sentence ends or does not.'),
        ),
      }),
    ),
    v.description('How text is split into sentences.'),
  ),
  checks: v.pipe(
    v.optional(v.strictObject(Object.fromEntries(levelCodes.map((code) => [code, v.optional(level)])))),
    v.description('How much what `stet check` finds matters, by code: off, info, warning or error, for every locale or by locale.'),
  ),
  site: v.pipe(v.optional(siteSchema), v.description('How `stet build --site` makes a site of all editions.')),
});
