import type { Block, Evidence, Grounds } from '../reading/block.ts';
import type { Section } from './section.ts';

/** A voice that is set large is read at a glance. In characters. */
const LONGEST = 190;

/**
 * Lets a customer speak in each section: what one said for a statement of that section, the most urgent first. Nobody is heard twice on a
 * page, and what its head quotes is not quoted again.
 */
export function withVoices(sections: readonly Section[], quoted: Grounds | undefined): Section[] {
  const heard = new Set(quoted?.evidence.map(({ href }) => href));
  return sections.map((section) => {
    const all = section.fields.flatMap(({ block }) => groundsWithin(block));
    const voice = all.flatMap(({ evidence }) => evidence).find((one) => isVoice(one) && !heard.has(one.href));
    if (!voice) return section;
    heard.add(voice.href);
    return { ...section, voice };
  });
}

/** Whether anything in a block names what it rests on. */
export function restsOnSomething(block: Block): boolean {
  return groundsWithin(block).some(({ evidence }) => evidence.length > 0);
}

function isVoice({ kind, stance, text, href }: Evidence): boolean {
  return kind === 'verbatim' && stance === 'supports' && href !== undefined && text !== undefined && text.text.length <= LONGEST;
}

/** What the statements of a block rest on, those of high priority first. */
function groundsWithin(block: Block): Grounds[] {
  switch (block.type) {
    case 'statements':
      return [...block.items].sort((a, b) => Number(b.priority?.value === 'high') - Number(a.priority?.value === 'high'));
    case 'scales':
    case 'channels':
      return block.items;
    case 'grounds':
      return [block.grounds];
    case 'pairs':
      return block.items.flatMap((pair) => groundsWithin(pair.block));
    case 'entries':
      return block.items.flatMap(({ pairs }) => pairs.flatMap((pair) => groundsWithin(pair.block)));
    case 'journey':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? groundsWithin(cell) : [])));
    default:
      return [];
  }
}
