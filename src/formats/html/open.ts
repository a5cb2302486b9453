import type { Reference } from '../../model/block.ts';
import type { Extras } from './draft.ts';
import type { Role } from './element.ts';

export type Namespace = 'html' | 'svg' | 'math';

/** What an element says about itself, and what it takes over from those it is in. */
export interface Traits {
  readonly name: string;
  readonly namespace: Namespace;
  readonly role: Role;
  /** Offset of its start tag. */
  readonly start: number;
  /** What the author says with `translate`, inherited; undefined where nobody says anything. */
  readonly translate: boolean | undefined;
  /** What the author says with `lang`, inherited. */
  readonly language: string | undefined;
  readonly preserve: boolean;
  /** Text inside is no running text: drawings, formulas, scripts. */
  readonly silent: boolean;
  readonly container: number | undefined;
  readonly embed: string | undefined;
  /** What the element, or the quotation or post around it, says of where the words are from. */
  readonly refers: Reference | undefined;
  readonly note: string | undefined;
  /** What rules say about its text beyond that, inherited. */
  readonly extras: Extras | undefined;
  /** What they say about this element alone. */
  readonly own: Extras | undefined;
  readonly term: string | undefined;
  /** An `annotation-xml` that says that its content is HTML. */
  readonly hostsHtml: boolean;
}

/** An open element, with what has to be found again when it closes. */
export interface Open extends Traits {
  /** Place in the stack, from 0. */
  readonly position: number;
  /** Position of the nearest element, itself included, at which running text breaks, or -1. */
  readonly boundary: number;
  /** Positions of the nearest element of a sort, itself included, or -1. */
  readonly paragraph: number;
  readonly item: number;
  readonly definition: number;
  readonly scope: number;
  readonly list: number;
  readonly table: number;
  readonly special: number;
  readonly html: number;
  /** Islands around it, itself included. */
  readonly islands: number;
  /** The run of text that its start tag is a code of, and which. */
  run: number;
  code: number;
  /** How many blocks had been found when it opened. */
  found: number;
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** HTML, 13.2.4.2: elements that bound a scope. */
const scopeMarkers = set('applet caption html marquee object table td template th');

/** HTML, 13.2.4.2: the special elements. */
const special = set(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details ' +
    'dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html ' +
    'iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param ' +
    'plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title ' +
    'tr track ul wbr xmp',
);

/** Start tags that close a paragraph. */
const closesParagraph = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li dd dt listing main menu nav ol p plaintext pre search section summary table ul xmp',
);

/** HTML, 13.2.6.5: start tags that end a drawing or a formula. */
const breakouts = set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p ' +
    'pre ruby s small span strong strike sub sup table tt u ul var',
);

/** Formatting elements (13.2.4.3). */
const formatting = set('a b big code em font i nobr s small strike strong tt u');

const headings = set('h1 h2 h3 h4 h5 h6');
const headingNames = [...headings];
const tableParts = set('caption colgroup table tbody td tfoot th thead tr');
const rubyParts = set('rb rp rt rtc');
const rows = ['tbody', 'thead', 'tfoot'] as const;

/** Elements of a drawing or a formula whose content is HTML again (13.2.6.5). */
function isIntegrationPoint({ name, namespace, hostsHtml }: Traits): boolean {
  if (hostsHtml) return true;
  if (namespace === 'svg') return name === 'foreignobject' || name === 'desc' || name === 'title';
  return namespace === 'math' && (name === 'mi' || name === 'mo' || name === 'mn' || name === 'ms' || name === 'mtext');
}

/**
 * The stack of open elements, with the implied end tags of HTML (13.2.6): every question takes constant
 * time, however deep the stack is.
 */
export class OpenElements {
  readonly #stack: Open[] = [];
  readonly #places = new Map<string, number[]>();
  readonly #closed: (open: Open, at: number, end: number) => void;
  readonly #quirks: boolean;

  /**
   * `closed` is told of every element that closes; `at` and `end` are equal where no end tag says so. In quirks mode
   * a table stays in its paragraph.
   */
  constructor(closed: (open: Open, at: number, end: number) => void, quirks = false) {
    this.#closed = closed;
    this.#quirks = quirks;
  }

  get top(): Open | undefined {
    return this.#stack[this.#stack.length - 1];
  }

  get all(): readonly Open[] {
    return this.#stack;
  }

  at(position: number): Open | undefined {
    return this.#stack[position];
  }

  /** The namespace that a child of the innermost element is in, before its own name is looked at. */
  get namespace(): Namespace {
    const top = this.top;
    return top === undefined || isIntegrationPoint(top) ? 'html' : top.namespace;
  }

  /** True if an element is open that stands neither for the page nor in its head. */
  get isBeyondHead(): boolean {
    return this.#stack.some(({ name }) => name !== 'html' && name !== 'head');
  }

  /** True if browsers pass over a start tag of this name here: a part of a table outside any, a form in a form. */
  ignores(name: string): boolean {
    if (this.namespace !== 'html') return false;
    if (name === 'form') return this.has('form') && !this.has('template');
    return (name === 'col' || tableParts.has(name)) && name !== 'table' && this.isBeyondHead && !this.has('table') && !this.has('template');
  }

  /** True if an element of this name is open. */
  has(name: string): boolean {
    return this.#last(name) >= 0;
  }

  #last(name: string): number {
    const places = this.#places.get(name);
    return places === undefined || places.length === 0 ? -1 : (places[places.length - 1] as number);
  }

  push(traits: Traits, breaksText: boolean): Open {
    const { name, namespace, role } = traits;
    const above = this.top;
    const position = this.#stack.length;
    const html = namespace === 'html';
    const integration = isIntegrationPoint(traits);
    const bounds = integration || (namespace === 'math' && name === 'annotation-xml');
    const marker = html ? scopeMarkers.has(name) : bounds;
    const isSpecial = html ? special.has(name) : bounds;
    const stops = isSpecial && name !== 'address' && name !== 'div' && name !== 'p';
    const open: Open = {
      name,
      namespace,
      role,
      start: traits.start,
      translate: traits.translate,
      language: traits.language,
      preserve: traits.preserve,
      silent: traits.silent,
      container: traits.container,
      embed: traits.embed,
      refers: traits.refers,
      note: traits.note,
      extras: traits.extras,
      own: traits.own,
      term: traits.term,
      hostsHtml: traits.hostsHtml,
      position,
      boundary: breaksText ? position : (above?.boundary ?? -1),
      paragraph: html && name === 'p' ? position : marker || name === 'button' ? -1 : (above?.paragraph ?? -1),
      item: html && name === 'li' ? position : stops ? -1 : (above?.item ?? -1),
      definition: html && (name === 'dt' || name === 'dd') ? position : stops ? -1 : (above?.definition ?? -1),
      scope: marker ? position : (above?.scope ?? -1),
      list: marker || name === 'ol' || name === 'ul' ? position : (above?.list ?? -1),
      table: html && (name === 'table' || name === 'template' || name === 'html') ? position : (above?.table ?? -1),
      special: isSpecial ? position : (above?.special ?? -1),
      html: html || integration ? position : (above?.html ?? -1),
      islands: (above?.islands ?? 0) + (role === 'island' ? 1 : 0),
      run: -1,
      code: -1,
      found: 0,
    };
    this.#stack.push(open);
    const places = this.#places.get(name);
    if (places === undefined) this.#places.set(name, [position]);
    else places.push(position);
    return open;
  }

  #pop(at: number, end: number): void {
    const open = this.top;
    if (open === undefined) return;
    // The element is still on the stack while it is told of: what it ends is in it.
    this.#closed(open, at, end);
    this.#stack.pop();
    this.#places.get(open.name)?.pop();
  }

  /** Closes everything from `position` up; only the element at `position` is closed by a tag. */
  closeFrom(position: number, at: number, end: number = at): void {
    while (this.#stack.length > position + 1) this.#pop(at, at);
    this.#pop(at, end);
  }

  closeAll(at: number): void {
    while (this.#stack.length > 0) this.#pop(at, at);
  }

  /** Closes what a start tag closes without saying so. */
  beforeStart(name: string, at: number): void {
    if (this.namespace !== 'html') {
      if (!breakouts.has(name)) return;
      this.#leaveDrawing(at);
    }
    if (closesParagraph.has(name) && !(this.#quirks && name === 'table')) {
      // A list item closes its neighbour before it closes a paragraph.
      if (name === 'li') this.#closeIf(this.top?.item ?? -1, at);
      else if (name === 'dt' || name === 'dd') this.#closeIf(this.top?.definition ?? -1, at);
      this.#closeIf(this.top?.paragraph ?? -1, at);
      if (headings.has(name) && headings.has(this.top?.name ?? '')) this.#pop(at, at);
      return;
    }
    const table = this.top?.table ?? -1;
    switch (name) {
      case 'td':
      case 'th':
        this.#closeWithin(Math.max(this.#last('td'), this.#last('th')), table, at);
        this.#closeWithin(Math.max(this.#last('caption'), this.#last('colgroup')), table, at);
        break;
      case 'tr':
        this.#closeWithin(this.#last('tr'), table, at);
        this.#closeWithin(Math.max(this.#last('caption'), this.#last('colgroup')), table, at);
        break;
      case 'tbody':
      case 'thead':
      case 'tfoot':
      case 'caption':
      case 'col':
      case 'colgroup':
        this.#closeWithin(Math.max(...rows.map((row) => this.#last(row))), table, at);
        this.#closeWithin(this.#last('tr'), table, at);
        this.#closeWithin(Math.max(this.#last('caption'), this.#last('colgroup')), table, at);
        break;
      case 'option':
        if (this.top?.name === 'option') this.#pop(at, at);
        break;
      case 'optgroup':
        if (this.top?.name === 'option') this.#pop(at, at);
        if (this.top?.name === 'optgroup') this.#pop(at, at);
        break;
      case 'body':
      case 'frameset':
        this.#closeIf(this.#last('head'), at);
        break;
      case 'a':
        this.#closeWithin(this.#last('a'), this.top?.special ?? -1, at);
        break;
      case 'button':
      case 'select':
        this.#closeWithin(this.#last(name), this.top?.scope ?? -1, at);
        break;
      case 'rb':
      case 'rp':
      case 'rt':
      case 'rtc':
        while (this.has('ruby') && rubyParts.has(this.top?.name ?? '') && !(this.top?.name === 'rtc' && name !== 'rtc' && name !== 'rb')) this.#pop(at, at);
        break;
    }
  }

  #leaveDrawing(at: number): void {
    const html = this.top?.html ?? -1;
    while (this.#stack.length > html + 1) this.#pop(at, at);
  }

  /** The adoption agency (13.2.6.4.7) takes all off the stack that is above the innermost special element: a drawing ends. */
  #endDrawing(special: number, at: number): void {
    for (let position = special + 1; position < this.#stack.length; position += 1) {
      if (this.#stack[position]?.namespace !== 'html') return this.closeFrom(position, at);
    }
  }

  #closeIf(position: number, at: number): void {
    if (position >= 0) this.closeFrom(position, at);
  }

  #closeWithin(position: number, outer: number, at: number): void {
    if (position > outer) this.closeFrom(position, at);
  }

  /**
   * Closes what an end tag closes.
   *
   * @returns false where it closes nothing: a stray end tag.
   */
  end(name: string, at: number, end: number): boolean {
    if ((name === 'p' || name === 'br') && this.namespace !== 'html') this.#leaveDrawing(at);
    const top = this.top;
    // Any heading's end tag closes the heading that is open.
    const position = headings.has(name) ? Math.max(...headingNames.map((each) => this.#last(each))) : this.#last(name);
    if (top === undefined || position < 0) return false;
    // What stands behind the end of a body is still in it.
    if (name === 'body' || name === 'html') return false;
    let outer: number;
    if (this.#stack[position]?.namespace !== 'html') {
      // From HTML inside a drawing nothing closes the drawing.
      if (top.namespace === 'html') return false;
      outer = -1;
    } else if (tableParts.has(name)) outer = top.table;
    else if (name === 'p') outer = top.paragraph;
    else if (name === 'li') outer = top.list;
    else if (special.has(name) || name === 'dialog') outer = top.scope;
    else outer = top.special;
    if (position < outer && formatting.has(name) && top.namespace !== 'html') this.#endDrawing(outer, at);
    if (position < outer || outer < 0 && name === 'p') return false;
    this.closeFrom(position, at, end);
    return true;
  }
}
