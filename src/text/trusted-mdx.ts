import type { Nodes, PhrasingContent, Root } from 'mdast';
import { components } from './components.ts';
import { parsedMdx } from './mdx.ts';
import { changeChildren, childrenOf, visitNodes } from './nodes.ts';

/** What of a page is code: imports and exports, and what stands in braces. */
const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

/**
 * Reads a page of which code said that it may run: Astro compiles it, and all others read its words. What would run is left out, and every
 * component stays, for those who judge or change the page; `readable` gives the words alone.
 * @throws {MdxFailure} where it cannot be read.
 */
export function readTrustedMdx(text: string): Root {
  const tree = parsedMdx(text);
  visitNodes(tree, (node) => {
    if (childrenOf(node).some(isCode)) changeChildren(node, (children) => children.filter((child) => !isCode(child)));
  });
  return tree;
}

/** A page without what would run: where its words leave the site as Markdown, none of its code goes with them. */
export function withoutCode(text: string): string {
  let tree: Root;
  try {
    tree = parsedMdx(text);
  } catch {
    return text;
  }
  let [rest, done] = ['', 0];
  visitNodes(tree, (node) => {
    const { start, end } = isCode(node) && node.position ? node.position : {};
    if (start?.offset === undefined || end?.offset === undefined || start.offset < done) return;
    rest += text.slice(done, start.offset);
    done = end.offset;
  });
  return rest + text.slice(done);
}

/** The names that the imports and exports of a page give: what they declare, and more. */
export function namesIn(text: string): ReadonlySet<string> {
  try {
    const code = parsedMdx(text).children.flatMap((node) => (isCode(node) && 'value' in node ? [node.value] : []));
    return new Set(code.join('\n').match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));
  } catch {
    return new Set();
  }
}

/** The words of such a page, in place: a component that is not one of ours leaves what stands in it. */
export function readable(tree: Root): Root {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const inLine = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
    changeChildren(node, (children) => {
      const inner = children.flatMap(withoutWrapping);
      return inLine || inner.every(isPhrasing) ? inner : inParagraphs(inner);
    });
    if (node.type === 'root') changeChildren(node, inParagraphs);
    waiting.push(...childrenOf(node));
  }
  return tree;
}

function withoutWrapping(node: Nodes): Nodes[] {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  if (!isElement || Object.hasOwn(components, node.name ?? '')) return [node];
  const inner = childrenOf(node).flatMap(withoutWrapping);
  return node.type === 'mdxJsxFlowElement' ? inParagraphs(inner) : inner;
}

/** Words that stood in an element alone become a paragraph. */
function inParagraphs(nodes: readonly Nodes[]): Nodes[] {
  const all: Nodes[] = [];
  let line: PhrasingContent[] = [];
  const flush = () => {
    if (line.some((node) => node.type !== 'text' || node.value.trim() !== '')) all.push({ type: 'paragraph', children: line });
    line = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) line.push(node);
    else {
      flush();
      all.push(node);
    }
  }
  flush();
  return all;
}

const PHRASING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
]);

function isPhrasing(node: Nodes): node is PhrasingContent {
  return PHRASING.has(node.type);
}

function isCode({ type }: Nodes): boolean {
  return CODE.has(type);
}
