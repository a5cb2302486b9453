import { type Axis, axes, type Expression, type NodeTest, type Operator, type Step } from './expression.ts';
import { isFunction } from './functions.ts';
import { type Token, tokens } from './tokens.ts';

/** Nobody writes deeper than this; what does is no selector. */
const deepest = 60;
const longest = 4000;

/** Operators from the loosest to the tightest. */
const levels: readonly (readonly Operator[])[] = [['or'], ['and'], ['=', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', 'div', 'mod']];

/**
 * Reads an XPath 1.0 expression: location paths over twelve axes with predicates, all operators, variables, and the
 * functions of `functions.ts`. Not understood: the axis `namespace`, the node tests
 * `comment()` and `processing-instruction()`.
 *
 * @param namespaces gives the namespace of a prefix. A name without a prefix matches in every namespace, so that
 *   `//p` finds paragraphs of HTML.
 * @returns undefined where it cannot be read.
 * @example parseXPath('//h:p[@id="a"]', () => 'http://www.w3.org/1999/xhtml')
 */
export function parseXPath(text: string, namespaces: (prefix: string) => string | undefined): Expression | undefined {
  const words = text.length > longest ? undefined : tokens(text);
  if (words === undefined) return undefined;
  const parser = new Parser(words, namespaces);
  const expression = parser.expression(0);
  return expression !== undefined && parser.isAtEnd ? expression : undefined;
}

class Parser {
  readonly #words: readonly Token[];
  readonly #namespaces: (prefix: string) => string | undefined;
  #at = 0;
  #depth = 0;

  constructor(words: readonly Token[], namespaces: (prefix: string) => string | undefined) {
    this.#words = words;
    this.#namespaces = namespaces;
  }

  get isAtEnd(): boolean {
    return this.#word.kind === 'end';
  }

  get #word(): Token {
    return this.#words[this.#at] as Token;
  }

  #peek(offset: number): Token {
    return this.#words[Math.min(this.#at + offset, this.#words.length - 1)] as Token;
  }

  #take(kind: Token['kind'], text: string): boolean {
    if (this.#word.kind !== kind || this.#word.text !== text) return false;
    this.#at += 1;
    return true;
  }

  #symbol(text: string): boolean {
    return this.#take('symbol', text);
  }

  expression(level: number): Expression | undefined {
    if (level === 0 && (this.#depth += 1) > deepest) return undefined;
    const operators = levels[level];
    if (operators === undefined) return this.#unary();
    let left = this.expression(level + 1);
    while (left !== undefined) {
      const operator = operators.find((each) => this.#take(/[a-z]/.test(each) ? 'name' : 'symbol', each));
      if (operator === undefined) break;
      const right = this.expression(level + 1);
      left = right === undefined ? undefined : { kind: 'binary', operator, left, right };
    }
    if (level === 0) this.#depth -= 1;
    return left;
  }

  #unary(): Expression | undefined {
    let minus = 0;
    while (this.#symbol('-')) minus += 1;
    let left = this.#path();
    while (left !== undefined && this.#symbol('|')) {
      const right = this.#path();
      left = right === undefined ? undefined : { kind: 'binary', operator: '|', left, right };
    }
    if (left === undefined || minus === 0) return left;
    return minus % 2 === 1 ? { kind: 'minus', of: left } : { kind: 'minus', of: { kind: 'minus', of: left } };
  }

  #path(): Expression | undefined {
    if (this.#startsPrimary()) return this.#filterPath();
    const steps: Step[] = [];
    if (this.#symbol('//')) steps.push(anywhere);
    else if (this.#symbol('/')) {
      if (!this.#startsStep()) return { kind: 'path', from: 'root', steps };
    } else return this.#steps('context', steps);
    return this.#steps('root', steps);
  }

  #filterPath(): Expression | undefined {
    const primary = this.#primary();
    if (primary === undefined) return undefined;
    const predicates = this.#predicates();
    if (predicates === undefined) return undefined;
    const filtered: Expression = predicates.length === 0 ? primary : { kind: 'filter', of: primary, predicates };
    if (this.#symbol('//')) return this.#steps(filtered, [anywhere]);
    return this.#symbol('/') ? this.#steps(filtered, []) : filtered;
  }

  #steps(from: Expression | 'root' | 'context', steps: Step[]): Expression | undefined {
    do {
      const step = this.#step();
      if (step === undefined) return undefined;
      steps.push(step);
      if (this.#symbol('//')) steps.push(anywhere);
      else if (!this.#symbol('/')) break;
    } while (steps.length < 1000);
    return { kind: 'path', from, steps };
  }

  #startsPrimary(): boolean {
    const { kind, text } = this.#word;
    if (kind === 'string' || kind === 'number' || kind === 'variable') return true;
    if (kind === 'symbol') return text === '(';
    return kind === 'name' && this.#peek(1).text === '(' && this.#peek(1).kind === 'symbol' && text !== 'node' && text !== 'text';
  }

  #startsStep(): boolean {
    const { kind, text } = this.#word;
    return kind === 'name' || (kind === 'symbol' && ['.', '..', '@', '*'].includes(text));
  }

  #primary(): Expression | undefined {
    const word = this.#word;
    this.#at += 1;
    if (word.kind === 'string') return { kind: 'string', value: word.text };
    if (word.kind === 'number') return { kind: 'number', value: Number(word.text) };
    if (word.kind === 'variable') return { kind: 'variable', name: word.text };
    if (word.kind === 'symbol') {
      const inner = this.expression(0);
      return this.#symbol(')') ? inner : undefined;
    }
    this.#at += 1;
    const parameters: Expression[] = [];
    if (!this.#symbol(')')) {
      do {
        const parameter = this.expression(0);
        if (parameter === undefined) return undefined;
        parameters.push(parameter);
      } while (this.#symbol(','));
      if (!this.#symbol(')')) return undefined;
    }
    return isFunction(word.text, parameters.length) ? { kind: 'call', name: word.text, parameters } : undefined;
  }

  #step(): Step | undefined {
    if (this.#symbol('.')) return { axis: 'self', test: { kind: 'node' }, predicates: [] };
    if (this.#symbol('..')) return { axis: 'parent', test: { kind: 'node' }, predicates: [] };
    let axis: Axis = 'child';
    if (this.#symbol('@')) axis = 'attribute';
    else if (this.#peek(1).text === '::') {
      const named = axes.find((each) => each === this.#word.text);
      if (named === undefined) return undefined;
      axis = named;
      this.#at += 2;
    }
    const test = this.#test();
    const predicates = test === undefined ? undefined : this.#predicates();
    return test === undefined || predicates === undefined ? undefined : { axis, test, predicates };
  }

  #test(): NodeTest | undefined {
    if (this.#symbol('*')) return { kind: 'any' };
    const { kind, text } = this.#word;
    if (kind !== 'name') return undefined;
    this.#at += 1;
    if (this.#symbol('(')) return (text === 'node' || text === 'text') && this.#symbol(')') ? { kind: text } : undefined;
    const colon = text.indexOf(':');
    if (colon < 0) return { kind: 'name', local: text, uri: undefined };
    const uri = this.#namespaces(text.slice(0, colon));
    if (uri === undefined) return undefined;
    const local = text.slice(colon + 1);
    return local === '*' ? { kind: 'namespace', uri } : { kind: 'name', local, uri };
  }

  #predicates(): readonly Expression[] | undefined {
    const out: Expression[] = [];
    while (this.#symbol('[')) {
      const predicate = this.expression(0);
      if (predicate === undefined || !this.#symbol(']')) return undefined;
      out.push(predicate);
    }
    return out;
  }
}

const anywhere: Step = { axis: 'descendant-or-self', test: { kind: 'node' }, predicates: [] };
