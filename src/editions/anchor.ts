/** Gives each heading of an article its place in an address. */
export interface Anchors {
  /** Undefined of a heading without letters and digits. */
  of(heading: string): string | undefined;
}

/** As GitHub makes them, which is what authors link to: lower case, hyphens for spaces, a number for the second one. */
export function createAnchors(): Anchors {
  const taken = new Map<string, number>();
  return {
    of: (heading) => {
      const plain = heading
        .replace(/\{#[^}]*\}\s*$/, '')
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}_\s-]/gu, '')
        .replace(/\s/gu, '-');
      if (plain === '') return undefined;
      const count = taken.get(plain) ?? 0;
      taken.set(plain, count + 1);
      return count === 0 ? plain : `${plain}-${count}`;
    },
  };
}
