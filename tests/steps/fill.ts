import type { Content } from '#stet/model/content.js';
import type { State, Translation } from '#stet/model/translation.js';

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter, i) => {
    const other = [...'àƀćďèƒĝĥìĵķĺɱñòƥʠřšţùṽŵẋýž'][i] as string;
    return [[letter, other], [letter.toUpperCase(), other.toUpperCase()]];
  }),
);

/** Every Latin letter by an accented one, so that what was not translated can be seen. */
export function translate(text: string): string {
  return text.replace(/[a-zA-Z]/g, (letter) => letters[letter] ?? letter);
}

export function translateContent(content: Content, change: (text: string) => string): Content {
  let standing: string | undefined;
  return content.map((item) => {
    // What an annotation says is not to be translated stands.
    if (item.kind === 'mark-open' && item.mark.translate === false) standing ??= item.mark.id;
    if (item.kind === 'mark-close' && item.id === standing) standing = undefined;
    return item.kind === 'text' && standing === undefined ? { kind: 'text', text: change(item.text) } : item;
  });
}

/** A translation with every segment of every translatable unit filled. */
export function fillTargets(translation: Translation, change: (text: string) => string, state: State = 'translated'): Translation {
  return {
    ...translation,
    units: translation.units.map((unit) =>
      unit.translate
        ? { ...unit, parts: unit.parts.map((part) => (part.kind === 'segment' ? { ...part, state, target: translateContent(part.source, change) } : part)) }
        : unit,
    ),
  };
}
