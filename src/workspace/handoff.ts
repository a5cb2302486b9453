import { join, resolve } from 'node:path';
import { shorterTags } from '../text/shorter-tags.ts';
import type { Translation, XliffVersion } from '../model/translation.ts';
import { withContext } from '../steps/context.ts';
import { handoff } from '../steps/export.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { messages } from './messages.ts';
import { type Project, shown } from './project.ts';
import { bytesOf, leadsOut, type StoreFile } from './stores.ts';
import type { Writer } from './write.ts';

/** How a hand-off differs from the store's own form. */
export interface HandoffOptions {
  readonly version: XliffVersion;
  /** Only units that are not translated yet. */
  readonly changed: boolean;
  /** Targets that are missing hold a copy of the source. */
  readonly copySource: boolean;
  /** Nothing beyond the core of the standard. */
  readonly compat: boolean;
  /** In 1.2: a `trans-unit` a paragraph, which is the default, or a `trans-unit` a sentence. */
  readonly units12?: 'units' | 'segments' | undefined;
  /** How a passage inside a text is written: `mrk`, the default, or `ph` for tools that do not look at `mrk`. */
  readonly passages?: 'mrk' | 'ph' | undefined;
  /** A folder in place of the config's. */
  readonly out?: string | undefined;
}

/** In which form files are handed out: that of their language where it has one of its own, else the common one, if any. */
export interface Handoffs {
  readonly handoff?: HandoffOptions | undefined;
  /** By BCP 47 tag; one of a language counts for its regions as well. */
  readonly handoffs?: Readonly<Record<string, HandoffOptions>> | undefined;
}

/** The form in which files of a language are handed out; undefined where they are not. */
export function handoffIn({ handoff, handoffs }: Handoffs, language: string): HandoffOptions | undefined {
  const own = handoffs === undefined ? undefined : shorterTags(language).find((tag) => Object.hasOwn(handoffs, tag));
  return own === undefined ? handoff : handoffs?.[own];
}

/** The shown path of what was handed out, if there was anything to hand out. */
export type HandedOut = { readonly value?: string; readonly problem?: Diagnostic };

/**
 * Writes a file for a translator beside the store, which is not touched.
 *
 * @param speakers who is quoted in a unit, by its id.
 */
export async function writeHandoff(
  project: Project,
  writer: Writer,
  store: StoreFile,
  translation: Translation,
  speakers: ReadonlyMap<string, readonly string[]>,
  { version, changed, copySource, compat, units12 = 'units', passages = 'mrk', out }: HandoffOptions,
): Promise<HandedOut> {
  const given = handoff(translation, { changed });
  if (given.units.length === 0) return {};
  const partial = withContext(given, translation, speakers);
  const folder = out === undefined ? project.handoff : resolve(project.cwd, out);
  const file = join(folder, store.language, `${store.path}.xlf`);
  const name = shown(project, file);
  if (writer.leadsInto(project.xliff, file)) {
    return { problem: diagnose(messages, 'error', 'handoff-over-store', { path: name }, { where: { file: name } }) };
  }
  if (!writer.leadsInto(folder, file)) return { problem: leadsOut(name, folder) };
  const { xliffPieces } = await import('../xliff/write.ts');
  const written = await writer.write(file, bytesOf(() => xliffPieces([partial], { version, copySource, compat, units12, passages })), name);
  return written.problem === undefined ? { value: name } : { problem: written.problem };
}
