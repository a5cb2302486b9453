import type { Axis, Expression, NodeTest, Operator, Step } from './expression.ts';
import { callFunction, type Context, toBoolean, toNumber, toText, type Value } from './functions.ts';
import { type DocumentNode, namespaceUris, type PageNode, placeOf, type XPathNode } from './node.ts';

/** How much an expression may look at: a selector that is quadratic in a large page must not stop the rest. */
export interface Budget {
  left: number;
}

/**
 * The value of an expression at a node of a page.
 *
 * @param variables texts by name, as `its:param` gives them.
 * @param budget counted down by every node looked at; below zero the value is meaningless.
 */
export function evaluate(expression: Expression, node: XPathNode, page: DocumentNode, variables: ReadonlyMap<string, string>, budget: Budget): Value {
  return new Evaluator(page, variables, budget).value(expression, { node, position: 1, size: 1, all: page.all });
}

class Evaluator {
  readonly #page: DocumentNode;
  readonly #variables: ReadonlyMap<string, string>;
  readonly #budget: Budget;

  constructor(page: DocumentNode, variables: ReadonlyMap<string, string>, budget: Budget) {
    this.#page = page;
    this.#variables = variables;
    this.#budget = budget;
  }

  value(expression: Expression, context: Context): Value {
    if (this.#budget.left < 0) return [];
    switch (expression.kind) {
      case 'string':
      case 'number':
        return expression.value;
      case 'variable':
        return this.#variables.get(expression.name) ?? '';
      case 'minus':
        return -toNumber(this.value(expression.of, context), context.all);
      case 'binary':
        return this.#binary(expression.operator, expression.left, expression.right, context);
      case 'call':
        // A function may read all of a page's text.
        this.#budget.left -= this.#cost(context.node);
        return callFunction(expression.name, expression.parameters.map((each) => this.value(each, context)), context);
      case 'filter':
        return this.#filter(nodesOf(this.value(expression.of, context)), expression.predicates, context);
      case 'path': {
        const { from, steps } = expression;
        const start = from === 'root' ? [this.#page] : from === 'context' ? [context.node] : nodesOf(this.value(from, context));
        return this.#walk(start, steps, context);
      }
    }
  }

  #cost(node: XPathNode): number {
    if (node.kind === 'document') return this.#page.all.length;
    return node.kind === 'element' ? node.last - node.order + 1 : 1;
  }

  #binary(operator: Operator, left: Expression, right: Expression, context: Context): Value {
    const a = this.value(left, context);
    if (operator === 'or' && toBoolean(a)) return true;
    if (operator === 'and' && !toBoolean(a)) return false;
    const b = this.value(right, context);
    const { all } = context;
    switch (operator) {
      case 'or':
      case 'and':
        return toBoolean(b);
      case '|':
        return inOrder([...new Set([...nodesOf(a), ...nodesOf(b)])]);
      case '+':
        return toNumber(a, all) + toNumber(b, all);
      case '-':
        return toNumber(a, all) - toNumber(b, all);
      case '*':
        return toNumber(a, all) * toNumber(b, all);
      case 'div':
        return toNumber(a, all) / toNumber(b, all);
      case 'mod':
        return toNumber(a, all) % toNumber(b, all);
      default:
        return this.#compare(operator, a, b, all);
    }
  }

  /** XPath 1.0, 3.4: a set of nodes compares true if one of them does. */
  #compare(operator: Operator, a: Value, b: Value, all: readonly PageNode[]): boolean {
    if (isNodes(a) && typeof b !== 'boolean') return a.some((node) => this.#spend(node) && this.#compare(operator, toText([node], all), b, all));
    if (isNodes(b) && typeof a !== 'boolean') return b.some((node) => this.#spend(node) && this.#compare(operator, a, toText([node], all), all));
    if (operator === '=' || operator === '!=') {
      const equal =
        typeof a === 'boolean' || typeof b === 'boolean'
          ? toBoolean(a) === toBoolean(b)
          : typeof a === 'number' || typeof b === 'number'
            ? toNumber(a, all) === toNumber(b, all)
            : toText(a, all) === toText(b, all);
      return equal === (operator === '=');
    }
    const x = toNumber(isNodes(a) ? toBoolean(a) : a, all);
    const y = toNumber(isNodes(b) ? toBoolean(b) : b, all);
    if (operator === '<') return x < y;
    if (operator === '<=') return x <= y;
    return operator === '>' ? x > y : x >= y;
  }

  #spend(node: XPathNode): boolean {
    this.#budget.left -= this.#cost(node);
    return this.#budget.left >= 0;
  }

  #walk(start: readonly XPathNode[], steps: readonly Step[], context: Context): readonly XPathNode[] {
    let nodes = start;
    for (const step of steps) {
      const found = new Set<XPathNode>();
      for (const node of nodes) {
        const matching = this.#axis(node, step.axis).filter((each) => passes(each, step.test, step.axis));
        for (const each of this.#filter(matching, step.predicates, context)) found.add(each);
        if (this.#budget.left < 0) return [];
      }
      nodes = nodes.length === 1 && !isBackward(step.axis) ? [...found] : inOrder([...found]);
    }
    return nodes;
  }

  #filter(nodes: readonly XPathNode[], predicates: readonly Expression[], { all }: Context): readonly XPathNode[] {
    let left = nodes;
    for (const predicate of predicates) {
      const size = left.length;
      left = left.filter((node, index) => {
        this.#budget.left -= 1;
        const value = this.value(predicate, { node, position: index + 1, size, all });
        return typeof value === 'number' ? value === index + 1 : toBoolean(value);
      });
    }
    return left;
  }

  /** The nodes of an axis, in its own order: backward ones from the node away. */
  #axis(node: XPathNode, axis: Axis): readonly XPathNode[] {
    const nodes = this.#nodesOf(node, axis);
    this.#budget.left -= nodes.length + 1;
    return nodes;
  }

  #nodesOf(node: XPathNode, axis: Axis): readonly XPathNode[] {
    switch (axis) {
      case 'self':
        return [node];
      case 'child':
        return 'children' in node ? node.children : [];
      case 'attribute':
        return node.kind === 'element' ? node.attributes : [];
      case 'parent':
        return node.kind === 'document' ? [] : [node.parent];
      case 'ancestor':
        return ancestors(node);
      case 'ancestor-or-self':
        return [node, ...ancestors(node)];
      case 'descendant':
      case 'descendant-or-self': {
        const self = axis === 'descendant-or-self' ? [node] : [];
        if (node.kind === 'document') return [...self, ...this.#page.all];
        return node.kind === 'element' ? [...self, ...this.#page.all.slice(node.order + 1, node.last + 1)] : self;
      }
      case 'following':
        if (node.kind === 'document') return [];
        // What an element holds comes behind its attributes.
        return this.#page.all.slice(node.kind === 'attribute' ? node.parent.order + 1 : node.last + 1);
      case 'preceding': {
        if (node.kind === 'document') return [];
        const around = new Set(ancestors(node));
        return this.#page.all.slice(0, node.kind === 'attribute' ? node.parent.order : node.order).filter((each) => !around.has(each)).toReversed();
      }
      case 'following-sibling':
        return siblings(node, 1);
      case 'preceding-sibling':
        return siblings(node, -1);
    }
  }
}

function isNodes(value: Value): value is readonly XPathNode[] {
  return Array.isArray(value);
}

function nodesOf(value: Value): readonly XPathNode[] {
  return isNodes(value) ? value : [];
}

function isBackward(axis: Axis): boolean {
  return axis.startsWith('ancestor') || axis.startsWith('preceding');
}

function inOrder(nodes: readonly XPathNode[]): readonly XPathNode[] {
  return [...nodes].sort((a, b) => placeOf(a) - placeOf(b));
}

function ancestors(node: XPathNode): readonly XPathNode[] {
  const out: XPathNode[] = [];
  for (let at: XPathNode = node; at.kind !== 'document'; ) {
    at = at.parent;
    out.push(at);
  }
  return out;
}

function siblings(node: XPathNode, way: 1 | -1): readonly XPathNode[] {
  if (node.kind === 'document' || node.kind === 'attribute') return [];
  const all = node.parent.children;
  const at = all.indexOf(node);
  return way > 0 ? all.slice(at + 1) : all.slice(0, at).toReversed();
}

function passes(node: XPathNode, test: NodeTest, axis: Axis): boolean {
  if (test.kind === 'node') return true;
  if (test.kind === 'text') return node.kind === 'text';
  if (axis === 'attribute') return node.kind === 'attribute' && attributePasses(node.name, test);
  if (node.kind !== 'element') return false;
  if (test.kind === 'any') return true;
  if (test.kind === 'namespace') return node.uri === test.uri;
  if (test.kind !== 'name') return false;
  // Names of HTML know no case.
  const same = node.name === test.local || (node.uri === namespaceUris.html && node.name === test.local.toLowerCase());
  return same && (test.uri === undefined || test.uri === node.uri);
}

const attributePrefixes: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
  ['http://www.w3.org/1999/xlink', 'xlink:'],
  ['http://www.w3.org/2005/11/its', 'its:'],
]);

function attributePasses(name: string, test: NodeTest): boolean {
  if (test.kind === 'any') return true;
  if (test.kind !== 'name' && test.kind !== 'namespace') return false;
  const prefix = test.uri === undefined ? '' : (attributePrefixes.get(test.uri) ?? '');
  if (test.kind === 'namespace') return prefix !== '' && name.startsWith(prefix);
  return name === (prefix + test.local).toLowerCase();
}
