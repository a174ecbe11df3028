import { type CssNode, generate, List, parse, walk } from 'css-tree';
import type { Plugin } from 'vite';
import type { Pages } from '../../page-types/index.ts';
import { isWithin } from '../../source/inside.ts';
import { fileOfModule } from '../module-id.ts';

/** The element that all of a page stands in. */
const ROOT = 'handbook';

/**
 * Keeps the styles of pages within a company's own layout to these pages, and those of the layout out of them: each rule is for what stands
 * in our element alone, and weighs more than any that a site has for `h1` or `.card`.
 * @param files whether a stylesheet is one of these, by the path of its file.
 */
export function scopedStyles(files: (path: string) => boolean): Plugin {
  return {
    name: 'persona-handbook:styles-within-layout',
    enforce: 'post',
    // While somebody writes, a stylesheet that a page links to comes as it is.
    transform: (code, id) => (queryOf(id).has('direct') && files(fileOf(id)) ? { code: scoped(code), map: null } : undefined),
    generateBundle(_, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
        if (asset.originalFileNames.some((name) => files(name))) asset.source = scoped(asset.source.toString());
      }
    },
  };
}

/** Stylesheets of a folder. */
export function stylesIn(folder: string): (path: string) => boolean {
  return (path) => path.endsWith('.css') && isWithin(folder, path);
}

/** The files that are made as pages are, with their styles kept within pages: the first stylesheet of each page is one of them. */
export function withScopedStyles(file: Pages['file']): Pages['file'] {
  return (path) => {
    const content = file(path);
    return content !== undefined && path.endsWith('.css') ? RESET + scoped(content) : content;
  };
}

function fileOf(id: string): string {
  return fileOfModule(id).replace(/^\/@fs(?=\/)/, '');
}

function queryOf(id: string): URLSearchParams {
  return new URLSearchParams(id.split('?')[1]);
}

/** A stylesheet whose rules are for what stands in our element alone. What has no selector of its own stays: fonts, pages, animations. */
export function scoped(css: string): string {
  const sheet = parse(css);
  walk(sheet, {
    visit: 'Rule',
    enter({ prelude }) {
      // A rule within a rule has the scope of the outer one; steps of an animation have no elements.
      if (this.rule || (this.atrule && /keyframes$/.test(this.atrule.name)) || prelude.type !== 'SelectorList') return;
      prelude.children = new List<CssNode>().fromArray(prelude.children.toArray().flatMap(inOurElement));
    },
  });
  return generate(sheet);
}

const OURS = `.${ROOT}.${ROOT}`;

/**
 * What a site says of all elements, or has them inherit, ends at our door. Drawings have their measures as attributes, which this would
 * take away.
 */
const RESET = `${OURS}{all:initial;display:block}${OURS} :where(:not(svg,svg *,img)){all:revert}`;

/** The document itself is our element, which also bears the hue of a page; everything else stands in it. */
function inOurElement(selector: CssNode): CssNode[] {
  // Our landmark is the layout's.
  walk(selector, (node) => void (node.type === 'TypeSelector' && node.name === 'main' && Object.assign(node, { type: 'ClassSelector' })));
  const text = generate(selector);
  const [document] = /^(?::root|html|body)(?![\w-])/.exec(text) ?? [];
  if (document) return [raw(OURS + text.slice(document.length))];
  return [...(/^\.hue-/.test(text) ? [raw(OURS + text)] : []), raw(`${OURS} ${text}`)];
}

function raw(value: string): CssNode {
  return { type: 'Raw', value };
}
