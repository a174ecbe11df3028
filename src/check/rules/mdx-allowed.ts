import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import type { ContentKind, Entry } from '../../handbook/handbook.ts';
import type { RefKind } from '../../schema/field.ts';
import { own } from '../../schema/own.ts';
import { type ComponentSpec, components } from '../../text/components.ts';
import { holdsExpression } from '../../text/mdx.ts';
import { visitNodes } from '../../text/nodes.ts';
import { namesIn } from '../../text/trusted-mdx.ts';
import { allEntries, type Rule } from '../context.ts';
import { type Lookup, type Miss, makeLookup } from '../targets.ts';
import { type CheckedText, textsOf } from '../texts.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const CODE_LINE = /^(?:import\s+(?:[\w*{][^'"]*\sfrom\s+)?['"]|export\s+(?:default|const|let|var|function|class|async|\{|\*))/;

/** A page in MDX uses the components there are, with the attributes that they have, and nothing that would run. */
export const mdxAllowed: Rule = function* ({ handbook }) {
  const lookUp = makeLookup(handbook);
  for (const entry of allEntries(handbook)) {
    for (const text of textsOf(handbook, entry)) {
      if (text.dialect !== 'mdx' && text.dialect !== 'trusted') continue;
      // What runs by itself is the business of those who said that it may.
      if (!text.trusted) yield* codeLines(text);
      if (text.failure) yield diagnose('mdx/syntax', text.failure.place, { detail: text.failure.message });
      if (text.tree) yield* elements(text, text.tree, entry, lookUp);
    }
  }
};

function* codeLines(text: CheckedText): Iterable<Diagnostic> {
  for (const [index, line] of text.text.split('\n').entries()) {
    if (CODE_LINE.test(line)) yield diagnose('mdx/import', text.placeOfLine(index + 1), {});
  }
}

function* elements(text: CheckedText, tree: Root, entry: Entry<ContentKind>, lookUp: Lookup): Iterable<Diagnostic> {
  const found: Diagnostic[] = [];
  const brought = text.trusted && [...text.trusted, 'Fragment', ...namesIn(text.text)];
  visitNodes(tree, (node) => {
    if (node.type === 'text' && holdsExpression(node) && !CODE_LINE.test(node.value)) {
      const [expression = '{'] = /\{[^}\n]*\}?/.exec(node.value) ?? [];
      found.push(diagnose('mdx/expression', text.placeOf(node, expression), {}));
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      found.push(...checkElement(node, text, entry, lookUp, brought));
  });
  yield* found;
}

/**
 * Judges an element.
 * @param brought the names of a page that may run: those of a company's components, and those that it imports and declares itself.
 */
function* checkElement(
  node: Element,
  text: CheckedText,
  entry: Entry<ContentKind>,
  lookUp: Lookup,
  brought: readonly string[] | undefined,
): Iterable<Diagnostic> {
  const name = node.name ?? '';
  if (brought && (!/^\p{Lu}/u.test(name) || brought.includes(name.split('.')[0] ?? ''))) return;
  const spec = own(components, name);
  if (!spec) {
    const known = [...Object.keys(components), ...(text.trusted ?? [])];
    const suggestion = suggest(name, known);
    yield diagnose('mdx/component', text.placeOf(node, `<${name}`), { name, known, ...(suggestion && { suggestion }) });
    return;
  }
  for (const attribute of node.attributes) yield* checkAttribute(attribute, name, spec, node, text, (kind, id) => lookUp(kind, id, entry));
  for (const [needed, rule] of Object.entries(spec.attributes)) {
    if (rule.required && !node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === needed)) {
      yield diagnose('mdx/attribute', text.placeOf(node, `<${name}`), {
        component: name,
        name: needed,
        problem: 'missing',
        known: [needed],
      });
    }
  }
}

function* checkAttribute(
  attribute: Element['attributes'][number],
  component: string,
  spec: ComponentSpec,
  node: Element,
  text: CheckedText,
  lookUp: (kind: RefKind, id: string) => Miss | undefined,
): Iterable<Diagnostic> {
  const { value } = attribute;
  if (attribute.type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)) {
    yield diagnose('mdx/expression', text.placeOf(node, '{'), {});
    return;
  }
  const { name } = attribute;
  const rule = own(spec.attributes, name);
  if (!rule) {
    yield diagnose('mdx/attribute', text.placeOf(node, name), { component, name, problem: 'unknown', known: Object.keys(spec.attributes) });
  } else if (rule.values && !rule.values.some((one) => one === value)) {
    yield diagnose('mdx/attribute', text.placeOf(node, name), { component, name, problem: 'value', known: [...rule.values] });
  }
  const miss = rule?.ref && lookUp(rule.ref, String(value ?? ''));
  if (miss) {
    const suggestion = suggest(miss.id, miss.known);
    yield diagnose('reference/unknown', text.placeOf(node, miss.id), { ...miss, ...(suggestion && { suggestion }) });
  }
}
