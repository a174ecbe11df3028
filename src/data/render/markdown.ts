import type { Entity } from '../../handbook/handbook.ts';
import { entityTitle, labelOf } from '../../reading/label.ts';
import { headKeys } from '../../reading/section-order.ts';
import { child, entityValue, entries } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';
import { absolute, pageUrl } from '../file.ts';
import { guideBody, markdownOf } from '../markdown-text.ts';
import { linesOf, pairLines, punctuationOf, type Writing } from './lines.ts';

/** Keys that tell a reader nothing. */
const unsaid = new Set(['id', 'portrait', 'aliases', 'fieldVisibility']);

/** A whole entity in Markdown, in the language of a view. */
export function entityMarkdown(view: View, entity: Entity): string {
  const value = entityValue(view, entity);
  const head = new Set(headKeys[entity.kind]);
  const writing = markdownWriting(view);
  let facts: string[] = [];
  const parts: string[] = [];
  for (const [key, one] of entries(value)) {
    if (unsaid.has(key) || key === 'name' || key === 'title') continue;
    const lines = linesOf(one, writing);
    const label = labelOf(one).text;
    if (head.has(key)) facts = facts.concat(pairLines(label, lines, writing));
    else parts.push(`## ${label}\n\n${lines.join('\n')}`);
  }
  const title = `# ${child(value, 'name') || child(value, 'title') ? entityTitle(view, entity).text : entity.id}`;
  const body = entity.kind === 'guide' ? guideBody(view, entity) : undefined;
  return [title, pageUrl(view, entity.kind, entity.id), facts.join('\n'), ...(body ? [body] : []), ...parts].filter(Boolean).join('\n\n');
}

function markdownWriting(view: View): Writing {
  return {
    text: markdownOf,
    withEvidence: true,
    punctuation: punctuationOf(view),
    link: ({ text, href }) => (href && !href.startsWith('#') ? `[${text.text}](${absolute(view, href)})` : text.text),
  };
}
