import { type Frame, frameOf } from '../../reading/frame.ts';
import { homeHref, toolsHref } from '../../reading/href.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import { schemaNames } from '../../schema/index.ts';
import type { PageType } from '../page-type.ts';

/** A file for other tools. */
interface ToolFile {
  href: string;
  /** Its path on the site. */
  path: string;
  text: Text;
}

/** All that the site gives to other tools. */
export interface ToolsPage {
  type: 'tools';
  frame: Frame;
  title: Text;
  lead: Text;
  /** What of it stays as it is, and from which version on. */
  promise: Text;
  files: ToolFile[];
  schemas: { title: Text; lead: Text; files: ToolFile[] };
}

/** The page of files for other tools. */
export const toolsPages: PageType<ToolsPage> = {
  addresses: (view) => [{ href: toolsHref(view), make: () => toolsPage(view) }],
};

function toolsPage(view: View): ToolsPage {
  const { tools, llms } = view.words;
  const title = word(view, tools.title);
  const suffix = view.language === view.original ? '' : `.${view.language}`;
  const folder = homeHref(view).slice(view.base.length);
  const file = (path: string, text: string): ToolFile => ({ href: view.base + path, path: `/${path}`, text: word(view, text) });
  return {
    type: 'tools',
    frame: frameOf(view, { title: title.text, description: word(view, tools.short).text, at: (other) => toolsHref(other) }),
    title,
    lead: word(view, tools.lead),
    promise: word(view, tools.promise),
    files: [
      file(`exports/personas${suffix}.xlsx`, llms.sheet),
      file(`api/handbook${suffix}.json`, llms.json),
      file(`${folder}llms-full.txt`, llms.full),
      file(`${folder}llms.txt`, tools.outline),
      file('p/codes.json', tools.codes),
    ],
    schemas: {
      title: word(view, tools.schemas),
      lead: word(view, tools.schemasLead),
      files: [...Object.values(schemaNames), 'data' as const].map((name) => file(`api/schemas/${name}.schema.json`, tools.schema[name])),
    },
  };
}
