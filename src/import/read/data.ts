import { planOf } from '../../schema/walk.ts';
import { labelWords } from '../names/label.ts';
import { type NameMatch, schemaOf } from '../names/names.ts';
import type { Part } from '../people/evidence.ts';
import { nameLikeness } from '../people/likeness.ts';
import { peopleBelow } from '../people/partition.ts';
import { OF_DOCUMENTS } from '../people/somebody.ts';
import { fits } from '../place/builder.ts';
import { shapeOf } from '../place/shape.ts';
import { plainLabels, type Resolve } from '../resolve.ts';
import { type Draft, item, type Reason, type Tree, type TreeEntry, type TreeItem, Unreadable, unnamed } from '../tree.ts';
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
  drafts.sort((a, b) => a.node.line - b.node.line);
  const nameKey = keyOfNames(drafts, resolve);
  const ofDraft = Map.groupBy(comments, ({ line }) => lastAbove(drafts, line));
  const commented = (at: number): TreeEntry[] =>
    (ofDraft.get(at) ?? []).map(({ text: words, line }) => ({ path: [unnamed.comment], line, items: [item(words)] }));
  return {
    // Made when they are asked for, and not kept: there may be thousands of them.
    drafts: drafts.map(
      ({ title, isKey, why, node }, at): Draft => ({
        ...(title && { title }),
        ...(isKey && { isKey }),
        why,
        get entries() {
          const told = node.pairs.flatMap(([key, value]) => {
            const entries = entriesOf([key], value, resolve);
            return key === nameKey ? entries.map((entry): TreeEntry => ({ ...entry, isName: true })) : entries;
          });
          return [...told, ...commented(at)];
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
function lastAbove(drafts: FoundInData['nodes'], line: number): number {
  let [low, high] = [0, drafts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle]?.node.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A map or a list of maps, as somebody may stand in it. */
interface DataPart extends Part {
  node: Node;
  key?: string;
  parts: readonly DataPart[];
}

interface FoundInData {
  nodes: { title?: string; isKey?: true; why: readonly Reason[]; node: MapNode }[];
  shared: TreeEntry[];
}

function personasIn(root: Node, resolve: Resolve): FoundInData {
  const whole = partOf(root);
  const people = whole ? peopleBelow(whole, resolve) : [];
  const maps = people.flatMap(({ part: { node, key }, reasons }) =>
    node.kind === 'map' ? [{ ...(key !== undefined && { title: openedKey(key), isKey: true as const }), why: reasons, node }] : [],
  );
  const nodes = maps.length > 0 ? maps : lonely(root, resolve);
  return { nodes, shared: besideThem(root, new Set(nodes.map(({ node }) => node)), [], resolve) };
}

/** `personas . lena`, `persona_lena`: keys that begin alike. */
const openedKey = (key: string): string => key.replace(/^personas?\s*[._/-]\s*(?=\S)/i, 'Persona: ');

/** People by whom a key of names is known. */
const ASKED = 50;

/** Where no key of several people is known as their name: the first whose values look like names, and differ. */
function keyOfNames(drafts: FoundInData['nodes'], resolve: Resolve): string | undefined {
  const asked = drafts.slice(0, ASKED);
  const keys = asked.flatMap(({ node }) => node.pairs.map(([key]) => key));
  if (asked.length < 2 || asked.some(({ isKey }) => isKey) || keys.some((key) => resolve([key])?.target === 'name')) return undefined;
  return [...new Set(keys)].find((key) => {
    if (!/^(?:story|summary)$/.test(resolve([key])?.target ?? 'story')) return false;
    const values = asked.flatMap(({ node }) =>
      node.pairs.flatMap(([own, value]) => (own === key && value.kind === 'text' ? value.text : [])),
    );
    return values.length === asked.length && new Set(values).size === values.length && values.every((one) => nameLikeness(one) >= 0.8);
  });
}

/** Letters of a map in which its words are looked for. */
const SAMPLE = 500;

function partOf(node: Node, key?: string): DataPart | undefined {
  if (node.kind === 'text') return undefined;
  const label = key === undefined ? {} : { key, label: openedKey(key) };
  if (node.kind === 'list') {
    const parts = node.items.flatMap((one) => (one.kind === 'map' ? (partOf(one) ?? []) : []));
    return parts.length > 0 ? { ...label, node, labels: [], words: '', parts, isList: true } : undefined;
  }
  const labels = node.pairs.flatMap(([inner, value]) => (isNothing(value) && value.kind !== 'text' ? [] : [inner]));
  let words = '';
  for (const [, value] of node.pairs) if (value.kind === 'text' && words.length < SAMPLE) words += `${value.text.slice(0, SAMPLE)}\n`;
  return { ...label, node, labels, words, parts: node.pairs.flatMap(([inner, value]) => partOf(value, inner) ?? []) };
}

/** Where nothing says that there are several, all of it is one person, or each element of a list is one. */
function lonely(root: Node, resolve: Resolve): FoundInData['nodes'] {
  const maps = root.kind === 'list' ? root.items : [root];
  return maps
    .filter((node): node is MapNode => node.kind === 'map' && node.pairs.some(([key]) => describes(resolve([key]))))
    .map((node) => ({ why: [], node }));
}

const describes = (match: NameMatch | undefined) => match !== undefined && match.sure !== 'near' && !OF_DOCUMENTS.has(match.target);

/** What stands in no person, under its keys. */
function besideThem(node: Node, people: ReadonlySet<Node>, path: readonly string[], resolve: Resolve): TreeEntry[] {
  if (people.has(node)) return [];
  const holds = (one: Node): boolean =>
    people.has(one) ||
    (one.kind === 'list' && one.items.some(holds)) ||
    (one.kind === 'map' && one.pairs.some(([, value]) => holds(value)));
  if (!holds(node)) {
    if (path.length > 0) return entriesOf(path, node, resolve);
    return isNothing(node) ? [] : [{ path: [unnamed.comment], line: node.line, items: [item(textOfNode(node))] }];
  }
  if (node.kind === 'list') return node.items.flatMap((one) => besideThem(one, people, path, resolve));
  // A key above people is a word of its author, as « Secondary » may be.
  return node.kind === 'map' ? node.pairs.flatMap(([key, value]) => besideThem(value, people, [...path, key], resolve)) : [];
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
