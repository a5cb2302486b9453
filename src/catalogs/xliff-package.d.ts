/** What of the npm package xliff is used: it has no types of its own. */
interface XliffPlaceholder {
  readonly Standalone?: Readonly<Record<string, string>>;
  readonly Span?: Readonly<Record<string, string>>;
}

interface XliffWord {
  readonly source: readonly (string | XliffPlaceholder)[];
  readonly target?: readonly (string | XliffPlaceholder)[];
  readonly note?: readonly string[];
  readonly additionalAttributes?: Readonly<Record<string, string>>;
}

interface XliffResources {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** Words by their ids, by the name of their file. */
  readonly resources: Readonly<Record<string, Readonly<Record<string, XliffWord>>>>;
}

declare module 'xliff/js2xliff' {
  export default function js2xliff(words: XliffResources, options: { readonly indent: string; readonly targetXliffVersion: string }): Promise<string>;
}

declare module 'xliff/jsToXliff12' {
  export default function jsToXliff12(words: XliffResources, options: { readonly indent: string }): Promise<string>;
}
