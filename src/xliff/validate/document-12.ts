import type { XmlTag } from '../../xml/tag.ts';
import type { XmlElement } from '../../xml/tree.ts';
import type { Flavour } from './elements-12.ts';
import type { Code, Findings } from './findings.ts';
import { Ids } from './ids.ts';
import { descendants } from './scope.ts';
import type { Vocabulary } from './structure.ts';
import { checkStructure } from './structure.ts';
import type { Languages } from './unit-12.ts';
import { checkTransUnit, is12 } from './unit-12.ts';
import { uri12, vocabulary12 } from './vocabulary-12.ts';

/** A name that something else in the file has to have. */
interface Reference {
  readonly kind: 'tool' | 'phase' | 'unit';
  readonly name: string;
  readonly tag: XmlTag;
  readonly unit: string | undefined;
}

/** What a name or id is unique among, by the element that has it: XLIFF 1.2's keys, all within a `<file>`. */
const keys: Readonly<Record<string, { readonly attribute: string; readonly among: string }>> = {
  group: { attribute: 'id', among: 'group' },
  'trans-unit': { attribute: 'id', among: 'unit' },
  'bin-unit': { attribute: 'id', among: 'unit' },
  tool: { attribute: 'tool-id', among: 'tool' },
  phase: { attribute: 'phase-name', among: 'phase' },
  'count-group': { attribute: 'name', among: 'count-group' },
  'context-group': { attribute: 'name', among: 'context-group' },
  'external-file': { attribute: 'uid', among: 'external-file' },
};

const missing: Readonly<Record<Reference['kind'], Code>> = {
  tool: 'xliff-tool-missing',
  phase: 'xliff-phase-missing',
  unit: 'xliff-xid-missing',
};

/** Attributes that name a tool, a phase or a unit, by the elements that have them. */
const toolUsers: ReadonlySet<string> = new Set(['file', 'phase', 'alt-trans']);
const phaseUsers: ReadonlySet<string> = new Set(['count', 'trans-unit', 'target', 'bin-unit', 'bin-target']);

/** Validates a document of XLIFF 1.2 while it is read: each unit when it is complete, after which its content is let go. */
export class Document12 {
  readonly #findings: Findings;
  readonly #vocabulary: Vocabulary;
  #ids: Map<string, Ids> = new Map();
  #references: Reference[] = [];

  constructor(flavour: Flavour, findings: Findings) {
    this.#findings = findings;
    this.#vocabulary = vocabulary12(flavour);
    findings.standard = flavour === 'strict' ? 'XLIFF 1.2 (strict)' : 'XLIFF 1.2';
  }

  /** Takes an element that is complete. */
  done(element: XmlElement): void {
    if (element.uri !== uri12) return;
    const { parent } = element;
    if (parent === undefined) checkStructure(element, this.#vocabulary, this.#findings);
    else if (parent.uri !== uri12) return;
    else if (element.local === 'trans-unit' || element.local === 'bin-unit') this.#unit(element);
    else if (element.local === 'group') this.#container(element);
    else if (element.local === 'file') this.#file(element);
  }

  end(): void {
    this.#findings.unit = undefined;
  }

  #unit(unit: XmlElement): void {
    this.#findings.unit = unit.get('id');
    if (is12(unit, 'trans-unit')) checkTransUnit(unit, languagesOf(unit), this.#findings);
    this.#container(unit);
    this.#findings.unit = undefined;
  }

  #file(file: XmlElement): void {
    this.#container(file);
    for (const { kind, name, tag, unit } of this.#references) {
      if (this.#ids.get(kind)?.has(name) === true) continue;
      this.#findings.unit = unit;
      // What `xid` refers to may be outside of the file.
      this.#findings.add(kind === 'unit' ? 'warning' : 'error', missing[kind], tag, { name });
    }
    this.#findings.unit = undefined;
    this.#references = [];
    this.#ids = new Map();
  }

  #container(container: XmlElement): void {
    checkStructure(container, this.#vocabulary, this.#findings);
    for (const element of descendants(container)) {
      if (element.uri !== uri12 || element.dropped) continue;
      this.#collectKey(element);
      this.#collectReferences(element);
    }
    container.drop();
  }

  #collectKey(element: XmlElement): void {
    const key = Object.hasOwn(keys, element.local) ? keys[element.local] : undefined;
    const name = key && element.get(key.attribute)?.trim();
    if (key === undefined || name === undefined) return;
    let ids = this.#ids.get(key.among);
    if (ids === undefined) {
      ids = new Ids(this.#findings, 'xliff-id-not-unique', 'the file', `Attributes, ${key.attribute}`);
      this.#ids.set(key.among, ids);
    }
    ids.add(element, name);
  }

  #collectReferences(element: XmlElement): void {
    const { tag, local } = element;
    const { unit } = this.#findings;
    const add = (kind: Reference['kind'], name: string | undefined): void => {
      if (name !== undefined) this.#references.push({ kind, name: name.trim(), tag, unit });
    };
    if (toolUsers.has(local)) add('tool', tag.get('tool-id'));
    if (phaseUsers.has(local)) add('phase', tag.get('phase-name'));
    add('unit', tag.get('xid'));
  }
}

function languagesOf(element: XmlElement): Languages {
  let file: XmlElement | undefined = element;
  while (file !== undefined && !is12(file, 'file')) file = file.parent;
  return { source: file?.get('source-language')?.trim(), target: file?.get('target-language')?.trim() };
}
