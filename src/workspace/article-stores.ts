import type { Translation } from '../model/translation.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Project } from './project.ts';
import { readStore, type StoreFile, storeFile } from './stores.ts';

/** A file of the store that can be trusted, and what it holds; undefined where there is no such file. */
export interface StoreRead {
  readonly store: StoreFile;
  readonly translation: Translation | undefined;
}

/**
 * What the store has for one article in several languages. Its files are read one after the other and let go of: all
 * translations of a large article together would fill the memory.
 */
export class ArticleStores {
  readonly #rest: StoreFile[];
  /** Read already, since the source language was asked for. */
  readonly #ready: StoreRead[] = [];
  readonly #missing: (store: StoreFile) => Diagnostic | undefined;
  readonly #problems: Diagnostic[] = [];

  /** @param missing what is to be said of a language that there is no file for. */
  constructor(project: Project, path: string, languages: readonly string[], missing: (store: StoreFile) => Diagnostic | undefined = () => undefined) {
    this.#rest = languages.map((language) => storeFile(project, language, path));
    this.#missing = missing;
  }

  /** What is wrong with the files, so far as they have been read. */
  get problems(): readonly Diagnostic[] {
    return this.#problems;
  }

  /** The language that the article is translated from, as the first file says that says so. */
  async source(): Promise<string | undefined> {
    for (;;) {
      const last = this.#ready.at(-1)?.translation ?? (await this.#next())?.translation;
      if (last !== undefined) return last.sourceLanguage;
      if (this.#rest.length === 0) return undefined;
    }
  }

  /** Takes the next one; undefined after the last. */
  async take(): Promise<StoreRead | undefined> {
    const ready = this.#ready.shift();
    if (ready !== undefined) return ready;
    while (this.#rest.length > 0) {
      await this.#next();
      const next = this.#ready.shift();
      if (next !== undefined) return next;
    }
    return undefined;
  }

  /** Reads what is left for its problems alone, and gives all of them. */
  async allProblems(): Promise<readonly Diagnostic[]> {
    while ((await this.take()) !== undefined);
    return this.#problems;
  }

  /** Reads one file more. */
  async #next(): Promise<StoreRead | undefined> {
    const store = this.#rest.shift();
    if (store === undefined) return undefined;
    const { value: translation, problem } = await readStore(store);
    const said = problem ?? (translation === undefined ? this.#missing(store) : undefined);
    if (said !== undefined) this.#problems.push(said);
    if (problem !== undefined) return undefined;
    const read = { store, translation };
    this.#ready.push(read);
    return read;
  }
}
