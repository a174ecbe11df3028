import { fold } from '../languages/fold.ts';
import { classifyTitle } from './classify.ts';
import type { Title } from './kinds.ts';
import type { Table } from './table.ts';

/** A title is no sentence: it is short, and nobody speaks in it. */
const MOST_WORDS = 10;
const SPEAKS =
  /(?<![\p{L}\d])(?:je|tu|il|elle|on|nous|vous|ils|elles|me|moi|mes?|mon|ma|votre|vos|notre|nos|ca|cela|est|suis|ai|avez|ont|sont|pas|que|i|my|we|you|he|she|they|am|are|is|have|has|not|your|our|ich|wir|sie|ist|nicht)(?![\p{L}\d])|[jmtcn]'(?=\p{L})|qu'|[?!]/u;

/** Whether a text may be a title, known or not. */
export function isShort(text: string): boolean {
  const folded = fold(text).trim();
  return folded.split(/\s+/).length <= MOST_WORDS && !SPEAKS.test(folded);
}

/** What a text says as a job title; undefined where it is none that is known. */
export function titleIn(text: string, table: Table): Title | undefined {
  if (!isShort(text)) return undefined;
  const title = classifyTitle(text, table);
  return title.function || title.level ? title : undefined;
}
