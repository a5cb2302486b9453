import type { XmlTag } from '../../xml/tag.ts';
import { XmlElement } from '../../xml/tree.ts';
import { checkContainer, keysOf } from './container.ts';
import type { Findings } from './findings.ts';
import type { Pending } from './fragments.ts';
import { containerKey } from './fragments.ts';
import { Ids } from './ids.ts';
import { checkIts } from './its.ts';
import { uris } from './names.ts';
import { checkNotes } from './notes.ts';
import type { Context, Version } from './scope.ts';
import { Held, descendants, isCore } from './scope.ts';
import { checkSizes } from './sizes.ts';
import type { Vocabulary } from './structure.ts';
import { checkStructure } from './structure.ts';
import { checkStyle } from './style.ts';
import { checkUnit } from './unit-checks.ts';
import { checkVariants } from './variants.ts';
import { vocabularyOf } from './vocabulary.ts';
import { isNmtoken, tokens } from './values.ts';

/** A reference to a unit that holds a sub-flow. */
interface SubFlow {
  readonly id: string;
  readonly attribute: string;
  readonly tag: XmlTag;
  readonly unit: string | undefined;
}

const noIds: ReadonlySet<string> = new Set();

/**
 * Validates a document of XLIFF 2.0, 2.1 or 2.2 while it is read: each unit when it is complete, after which its content is let
 * go, then the group or file it is in.
 */
export class Document2 {
  readonly #context: Context;
  readonly #vocabulary: Vocabulary;
  readonly #files: Ids;
  #groups: Ids;
  #units: Ids;
  #subFlows: SubFlow[] = [];
  readonly #keys: Map<string, ReadonlySet<string>> = new Map();
  readonly #pending: Pending[] = [];

  constructor(root: XmlElement, findings: Findings) {
    const version = versionOf(root, findings);
    findings.standard = `XLIFF ${version}`;
    const language = (name: string): string | undefined => root.get(name)?.trim();
    this.#context = {
      version,
      findings,
      sourceLanguage: language('srcLang'),
      targetLanguage: language('trgLang'),
      held: new Held(),
    };
    this.#vocabulary = vocabularyOf(version, root.uri);
    this.#files = new Ids(findings, 'xliff-id-not-unique', 'the document');
    this.#groups = new Ids(findings, 'xliff-id-not-unique', 'the file');
    this.#units = new Ids(findings, 'xliff-id-not-unique', 'the file');
  }

  /** Takes an element that is complete. */
  done(element: XmlElement): void {
    if (!isCore(element)) return;
    const { parent } = element;
    if (parent === undefined) this.#root(element);
    else if (!isCore(parent)) return;
    else if (element.local === 'unit') this.#unit(element);
    else if (element.local === 'group') this.#group(element);
    else if (element.local === 'file') this.#file(element);
  }

  /** Says what can be said only when the whole document is known. */
  end(): void {
    const { findings } = this.#context;
    for (const { container, leaf, reference, place, unit } of this.#pending) {
      const keys = this.#keys.get(container);
      if (keys !== undefined && (leaf === undefined || keys.has(leaf))) continue;
      findings.unit = unit;
      findings.add('warning', 'xliff-reference-missing', place, { reference });
    }
    findings.unit = undefined;
  }

  #unit(unit: XmlElement): void {
    const { findings } = this.#context;
    findings.unit = unit.get('id');
    this.#units.add(unit, unit.get('id')?.trim());
    checkStructure(unit, this.#vocabulary, findings);
    this.#keys.set(containerKey(unit), checkUnit(unit, this.#context, this.#pending));
    for (const element of descendants(unit)) {
      this.#checkElement(element);
      this.#collectSubFlows(element);
    }
    if (this.#context.version === '2.2') checkVariants(unit, this.#context);
    findings.unit = undefined;
    unit.drop();
  }

  #group(group: XmlElement): void {
    this.#groups.add(group, group.get('id')?.trim());
    this.#container(group);
    if (this.#context.version === '2.2') checkVariants(group, this.#context);
    group.drop();
  }

  #file(file: XmlElement): void {
    const { findings } = this.#context;
    this.#files.add(file, file.get('id')?.trim());
    this.#container(file);
    for (const child of file.elements) if (isCore(child, 'skeleton')) checkSkeleton(child, findings);
    if (this.#context.version === '2.2') checkVariants(file, this.#context);
    for (const { id, attribute, tag, unit } of this.#subFlows) {
      if (this.#units.has(id)) continue;
      findings.unit = unit;
      findings.add('error', 'xliff-subflow-missing', tag, { attribute, id });
    }
    findings.unit = undefined;
    this.#subFlows = [];
    this.#groups = new Ids(findings, 'xliff-id-not-unique', 'the file');
    this.#units = new Ids(findings, 'xliff-id-not-unique', 'the file');
    file.drop();
  }

  #container(container: XmlElement): void {
    checkStructure(container, this.#vocabulary, this.#context.findings);
    this.#keys.set(containerKey(container), keysOf(container));
    checkContainer(container, noIds, this.#context);
    for (const element of descendants(container)) if (!element.dropped) this.#checkElement(element);
    this.#checkElement(container);
  }

  #root(root: XmlElement): void {
    checkStructure(root, this.#vocabulary, this.#context.findings);
    checkNotes(root, noIds, this.#context);
    this.#checkElement(root);
  }

  #checkElement(element: XmlElement): void {
    if (!element.tag.hasPrefixes) return;
    checkStyle(element, this.#context);
    checkSizes(element, this.#context);
    checkIts(element, this.#context);
  }

  #collectSubFlows(element: XmlElement): void {
    if (!isCore(element)) return;
    for (const attribute of ['subFlows', 'subFlowsStart', 'subFlowsEnd']) {
      const value = element.get(attribute);
      if (value === undefined) continue;
      const { findings } = this.#context;
      for (const id of tokens(value).filter(isNmtoken)) this.#subFlows.push({ id, attribute, tag: element.tag, unit: findings.unit });
    }
  }
}

/** 2.2 has a namespace of its own, in which it allows the versions before it; a file that says 2.2 in the older one means it. */
function versionOf(root: XmlElement, findings: Findings): Version {
  const said = root.get('version') ?? '';
  const isNew = root.uri === uris.xlf22;
  const version = isNew || said === '2.2' ? '2.2' : said === '2.0' ? '2.0' : '2.1';
  findings.standard = `XLIFF ${version}`;
  if (!isNew && said === '2.2') {
    findings.warning('xliff-version-namespace', root, { version: said, namespace: uris.xlf22 });
  } else if (root.get('version') !== undefined && said !== '2.0' && said !== '2.1' && said !== '2.2') {
    findings.error('xliff-version', root, { version: said, expected: isNew ? '2.2' : '2.0 or 2.1' });
  }
  return version;
}

/** A skeleton is here or elsewhere (4.2.2.3). */
function checkSkeleton(skeleton: XmlElement, findings: Findings): void {
  const isEmpty = skeleton.children.every((child) => !(child instanceof XmlElement) && child.text.trim() === '');
  const hasAddress = skeleton.get('href') !== undefined;
  if (hasAddress === isEmpty) return;
  findings.error('xliff-skeleton', skeleton, { given: hasAddress ? 'both' : 'neither' });
}
