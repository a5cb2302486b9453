import type { JsonNode, JsonObject } from './json.ts';
import type { Path } from './key.ts';

/** A value of a catalogue by the keys that lead to it; undefined where there is none. Of a key that is given twice, the last. */
export function valueAt(catalogue: JsonObject, path: Path): JsonNode | undefined {
  let node: JsonNode | undefined = catalogue;
  for (const key of path) {
    if (node?.kind === 'object') node = node.members.findLast((member) => member.key === String(key))?.value;
    else if (node?.kind === 'array') node = typeof key === 'number' ? node.items[key] : undefined;
    else return undefined;
  }
  return node;
}
