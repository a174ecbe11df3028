import { diagnose } from '../../diagnostics/diagnostic.ts';
import { visitNodes } from '../../text/nodes.ts';
import { allEntries, type Rule } from '../context.ts';
import { textsOf } from '../texts.ts';

/** No text holds raw HTML, which pages and paper would leave out. */
export const htmlFree: Rule = function* ({ handbook }) {
  for (const entry of allEntries(handbook)) {
    for (const { tree, placeOf } of textsOf(handbook, entry)) {
      const tags: [Parameters<typeof placeOf>[0], string][] = [];
      if (tree)
        visitNodes(tree, (node) => {
          if (node.type === 'html') tags.push([node, node.value]);
        });
      // Closing tags only echo the opening ones.
      for (const [node, html] of tags.filter(([, html]) => !html.startsWith('</'))) {
        const tag = /^<!?[\w-]*/.exec(html)?.[0] ?? '<';
        yield diagnose('text/html', placeOf(node, html.split('\n')[0] ?? html), { tag: tag === '<!--' ? '<!-- -->' : `${tag}>` });
      }
    }
  }
};
