import { planOf } from '../../schema/walk.ts';
import { labelWords } from '../names/label.ts';
import { schemaOf } from '../names/names.ts';
import { fits } from '../place/builder.ts';
import { shapeOf } from '../place/shape.ts';
import { plainLabels, type Resolve } from '../resolve.ts';
import { type Draft, item, type Tree, type TreeEntry, type TreeItem, Unreadable, unnamed } from '../tree.ts';
import { parseJson } from './json.ts';
import { dataOf, isNothing, type Node, newBudget, type ParsedData, parseYaml, textOfNode, textOfPair } from './node.ts';

type MapNode = Node & { kind: 'map' };

/** Reads YAML or JSON: one persona, a list of them, or a map that holds either. */
export function readData(text: string, resolve: Resolve): Tree {
  const { roots, comments } = parseData(text);
  const found = roots.map((root) => personasIn(root, resolve));
  const drafts = found.flatMap(({ nodes }) => nodes);
  if (drafts.length === 0) throw new Unreadable(roots.length === 0 ? 'empty' : 'no-persona');
  // A comment belongs to the persona in whose lines it stands; above the first, to all.
  const ofDraft = Map.groupBy(comments, ({ line }) => lastAbove(drafts, line));
  const commented = (at: number): TreeEntry[] =>
    (ofDraft.get(at) ?? []).map(({ text: words, line }) => ({ path: [unnamed.comment], line, items: [item(words)] }));
  return {
    // Made when they are asked for, and not kept: there may be thousands of them.
    drafts: drafts.map(
      ({ title, node }, at): Draft => ({
        ...(title && { title }),
        get entries() {
          return [...node.pairs.flatMap(([key, value]) => entriesOf([key], value, resolve)), ...commented(at)];
        },
      }),
    ),
    shared: [...found.flatMap(({ shared }) => shared), ...commented(-1)],
    told: [],
  };
}

function parseData(text: string): ParsedData {
  const json = parseJson(text, newBudget());
  return json ? { roots: [json], comments: [] } : parseYaml(text);
}

/** The last of the drafts, which stand in the order of their lines, that begins at a line or above it; -1 above the first. */
function lastAbove(drafts: Found['nodes'], line: number): number {
  let [low, high] = [0, drafts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle]?.node.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Found {
  nodes: { title?: string; node: MapNode }[];
  shared: TreeEntry[];
}

function personasIn(root: Node, resolve: Resolve): Found {
  if (root.kind === 'list') return inList(root.items);
  if (root.kind !== 'map') return { nodes: [], shared: [{ path: [unnamed.comment], line: root.line, items: [item(textOfNode(root))] }] };
  const isOf = ([key]: [string, Node]) => /^(?:buyer ?|user ?)?personas?$/.test(labelWords(key));
  const holder = root.pairs.find((pair) => isOf(pair) && pair[1].kind !== 'text') ?? lonely(root, resolve);
  if (holder) {
    const others = root.pairs.filter((pair) => pair !== holder).flatMap(([key, value]) => entriesOf([key], value, resolve));
    const [, held] = holder;
    const inner = held.kind === 'map' ? inMap(held, resolve) : inList(held.kind === 'list' ? held.items : []);
    return { nodes: inner.nodes, shared: [...others, ...inner.shared] };
  }
  return inMap(root, resolve);
}

/** A list of objects that have names, where what holds it has none: `profils: [{ nom: … }, …]`. */
function lonely(root: MapNode, resolve: Resolve): [string, Node] | undefined {
  const ofMaps = root.pairs.filter(
    ([, value]) => value.kind === 'list' && value.items.length > 0 && value.items.every(({ kind }) => kind === 'map'),
  );
  const isName = ([key]: [string, Node]) => resolve([key])?.target === 'name';
  const areNamed = ([, value]: [string, Node]) =>
    value.kind === 'list' && value.items.some((one) => one.kind === 'map' && one.pairs.some(isName));
  return root.pairs.some(isName) ? undefined : ofMaps.find(areNamed);
}

function inList(items: readonly Node[]): Found {
  const maps = items.filter((one): one is MapNode => one.kind === 'map');
  const others = items.filter(({ kind }) => kind !== 'map');
  return {
    nodes: maps.map((node) => ({ node })),
    shared: others.map((one) => ({ path: [unnamed.comment], line: one.line, items: [item(textOfNode(one))] })),
  };
}

/** Personas by their ids, `clara: { … }`, or else one persona. */
function inMap(map: MapNode, resolve: Resolve): Found {
  const known = ({ pairs }: MapNode) => pairs.filter(([key]) => resolve([key])).length;
  const inner = map.pairs.filter((pair): pair is [string, MapNode] => pair[1].kind === 'map' && !resolve([pair[0]]) && known(pair[1]) > 0);
  if (inner.length === 0 || known(map) >= inner.length) return { nodes: [{ node: map }], shared: [] };
  const own = new Set<readonly unknown[]>(inner);
  const others = map.pairs.filter((pair) => !own.has(pair));
  return {
    nodes: inner.map(([title, node]) => ({ title, node })),
    shared: others.flatMap(([key, value]) => entriesOf([key], value, resolve)),
  };
}

/** What stands below a key, as entries by the path of keys. */
export function entriesOf(path: readonly string[], node: Node, resolve: Resolve): TreeEntry[] {
  const { line } = node;
  // A field without a value says nothing; any other key is a word of its author.
  if (isNothing(node)) return [{ path, line, items: [], ...(resolve(path) && { isKey: true }) }];
  if (node.kind === 'text') return [{ path, line, isKey: true, items: [item(node.text)] }];
  const data = dataOf(node);
  if (node.kind === 'list')
    return [
      {
        path,
        line,
        isKey: true,
        items: node.items.map((one) => itemOf(one, path, resolve)).filter(({ text, inner }) => text.trim() || inner.length > 0),
        ...(node.items.some(({ kind }) => kind === 'map') && { data }),
      },
    ];
  // A statement of the model is one thing, not a heading with more below it.
  const target = resolve(path)?.target ?? '';
  if (shapeOf(target).kind === 'statement' && fits(target, data))
    return [{ path, line, isKey: true, items: [item(textOfNode(node))], data }];
  const bare = new Set(node.pairs.filter(([key, value]) => isNothing(value) && !isField([...path, key], resolve)));
  const items = [...bare].filter(([key]) => key.trim()).map(([key]) => item(key, true));
  return [
    ...(items.length > 0 ? [{ path, line, isKey: true, items } satisfies TreeEntry] : []),
    ...node.pairs.filter((pair) => !bare.has(pair)).flatMap(([key, value]) => entriesOf([...path, key], value, resolve)),
  ];
}

function itemOf(node: Node, path: readonly string[], resolve: Resolve): TreeItem {
  if (node.kind !== 'map') return item(textOfNode(node), true);
  const target = resolve(path)?.target ?? '';
  const said = node.pairs.filter(([key, value]) => !isNothing(value) || !isPartOf(target, key));
  const main = said.find(([key, value]) => value.kind === 'text' && plainLabels.has(labelWords(key))) ?? said[0];
  const rest = said.filter((pair) => pair !== main);
  const plain = main && plainLabels.has(labelWords(main[0]));
  return item(main ? (plain ? textOfNode(main[1]) : textOfPair(main)) : '', true, rest.map(textOfPair));
}

/** Whether the last key of a path is a name that the model knows there, rather than words that somebody put in its place. */
function isField(path: readonly string[], resolve: Resolve): boolean {
  const match = resolve(path);
  if (!match) return false;
  const above = path.length > 1 ? resolve(path.slice(0, -1)) : undefined;
  // Below a list, a name that means something elsewhere is an item like the others.
  const isItem = match.inherited || (above && ['statements', 'lines', 'objects'].includes(shapeOf(above.target).kind));
  return isItem ? isPartOf((above ?? match).target, path.at(-1) ?? '') : match.sure !== 'near';
}

/** Whether the object at a key path of the model, or each of its list, has such a key. */
function isPartOf(target: string, key: string): boolean {
  if (plainLabels.has(labelWords(key))) return true;
  const schema = schemaOf(target);
  const list = schema && planOf(schema).list;
  const { map } = list ? planOf(list.element) : schema ? planOf(schema) : {};
  return map !== undefined && Object.hasOwn(map.shape, key);
}
