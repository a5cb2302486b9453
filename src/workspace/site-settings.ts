import type { SiteSettings } from '../editions/settings.ts';
import type { State } from '../model/translation.ts';
import type { Incomplete } from '../steps/build.ts';
import { relativeInside } from './path.ts';
import type { Project } from './project.ts';

/** What a command says of a site, before what the config does. */
export interface SiteOptions {
  readonly address?: string | undefined;
  readonly head?: boolean | undefined;
  readonly markPassages?: boolean | undefined;
  readonly minState?: State | undefined;
  readonly incomplete?: Incomplete | undefined;
}

/** The settings of a site by the config and the command. */
export function siteSettings({ config, root, base }: Project, source: string, targets: readonly string[], options: SiteOptions): SiteSettings {
  const { address, head, name, slugs, listFrom, relays, timeZone, translators, reviewers, articles, messages, feedLength, pageLength } = config?.site ?? {};
  const chosen = {
    name, slugs, listFrom, relays, timeZone, translators, reviewers, articles, messages, feedLength, pageLength,
    source,
    languages: targets,
    base: relativeInside(root, base) ?? '',
    address: options.address ?? address,
    head: options.head === false ? false : head,
    markPassages: options.markPassages ?? config?.markPassages,
    minState: options.minState ?? config?.minState,
    incomplete: options.incomplete ?? config?.incomplete,
  };
  return given(chosen) as SiteSettings;
}

/** The same without keys that have no value, all the way down. */
function given(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(given);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined).map(([key, inner]) => [key, given(inner)]));
}
