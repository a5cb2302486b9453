import { resolve } from 'node:path';
import type { PassageSettings } from '../quotes/passages.ts';
import type { QuotesSettings } from '../quotes/report.ts';
import type { PassageRule } from '../quotes/rules.ts';
import type { ReadSettings } from '../steps/read.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Config, PassageSetting } from './config.ts';
import { type Project, shown } from './project.ts';
import { readBytes } from './read-file.ts';

/**
 * What the config says about how articles are read, but for rules that have to be loaded. Which quotation translates which
 * passage is left out: only export needs to know.
 */
export function readSettings({ config }: Project): ReadSettings {
  if (config === undefined) return { relays: false };
  const { frontMatter, codeComments, sentences } = config;
  const passages = passageSettings(config);
  return {
    ...(frontMatter === undefined ? {} : { frontMatter }),
    ...(codeComments === undefined ? {} : { codeComments }),
    ...(passages === undefined ? {} : { passages }),
    ...postSettings(config),
    relays: false,
    ...(sentences?.breaks === undefined ? {} : { breaks: sentences.breaks }),
  };
}

/** The same with the links of quotations, which the pages of a site need where they are to show them. */
export function siteReadSettings(project: Project): ReadSettings {
  return project.config?.site?.relays === true ? { ...readSettings(project), relays: project.config.relays ?? [] } : readSettings(project);
}

/** What the config says about passages; undefined where it says nothing. */
function passageSettings({ detectPassages, passages, gloss }: Config): PassageSettings | undefined {
  if (detectPassages === undefined && passages === undefined && gloss === undefined) return undefined;
  return {
    ...(detectPassages === undefined ? {} : { detect: detectPassages }),
    ...(gloss === undefined ? {} : { gloss }),
    ...(passages === undefined ? {} : { passages: passages.map(given) as readonly PassageRule[] }),
  };
}

/** What becomes of posts in the article's own language. */
function postSettings({ posts, locales }: Config): Pick<ReadSettings, 'posts'> {
  const own = Object.entries(locales ?? {}).flatMap(([tag, it]) => (it.posts === undefined ? [] : [[tag, it.posts] as const]));
  if (posts === undefined && own.length === 0) return {};
  return { posts: { ...(posts === undefined ? {} : { posts }), ...(own.length === 0 ? {} : { locales: Object.fromEntries(own) }) } };
}

/** The same object without keys that have no value. */
function given(rule: PassageSetting): PassageSetting {
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined));
}

/** What the config says about passages and quotations together. */
export function quotesSettings({ config }: Project): QuotesSettings {
  if (config === undefined) return {};
  return { ...passageSettings(config), ...(config.relays === undefined ? {} : { relays: config.relays }) };
}

export interface LoadedSettings {
  readonly settings: ReadSettings;
  /** With an error, nothing is to be done: sentences would be other ones than was asked for. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The same with the user's segmentation rules, which matter only where text is split into sentences.
 *
 * @param named an SRX file named on the command line, in place of the config's.
 */
export async function loadSettings(project: Project, named: string | undefined): Promise<LoadedSettings> {
  const settings: ReadSettings = { ...readSettings(project), relays: project.config?.relays ?? [] };
  const configured = project.config?.sentences?.srx;
  const file = named === undefined ? (configured === undefined ? undefined : resolve(project.root, configured)) : resolve(project.cwd, named);
  if (file === undefined) return { settings, diagnostics: [] };
  const label = shown(project, file);
  const bytes = await readBytes({ file, shown: label }, project.cwd);
  if (bytes.problem !== undefined) return { settings, diagnostics: [bytes.problem] };
  const [{ decodeXml }, { readSrx }] = await Promise.all([import('../xml/decode.ts'), import('../language/srx/read.ts')]);
  const { rules, diagnostics } = readSrx(decodeXml(bytes.value).text, label);
  return { settings: { ...settings, srx: rules }, diagnostics };
}
