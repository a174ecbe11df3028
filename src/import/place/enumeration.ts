import { isoDate } from '../../handbook/iso-date.ts';

/** Signs that only ever separate: line ends, bullets, semicolons. Inside brackets they separate nothing. */
const HARD = new Set(['\n', ';', '；', '•', '|', '、']);
const SEPARATING = /[\n;；•|、,，]/;
const OPENING = '([{«“';
const CLOSING = ')]}»”';
/** All signs that are looked at. */
const MARKS = /[\n;；•|、,，()[\]{}«»“”]/g;
/** Beginnings of a part that continues a sentence rather than a list. */
const CONTINUES =
  /^(?:mais|car|donc|puis|qui|que|dont|où|ce|so|but|which|who|that|because|and|et|or|ou|und|oder|aber|sondern|denn|weil|dass|ob|wenn|um|der|die|das|was|wer)\b/i;

/**
 * Cuts a text that lists several things into them. By commas only where each part looks like an item: a few words,
 * and no sentence among them; otherwise a sentence would be cut where it breathes.
 */
export function itemsIn(text: string): string[] {
  const hard = splitAt(text, HARD)
    .filter((part) => part.trim())
    .map(withoutBullet)
    .filter(Boolean);
  if (hard.length !== 1) return hard;
  const [whole = ''] = hard;
  const parts = splitAt(whole.replace(/[.。]\s*$/, ''), new Set([',', '，']))
    .map((part) => part.trim())
    .filter(Boolean);
  return isEnumeration(parts) ? parts : [whole];
}

function isEnumeration(parts: readonly string[]): boolean {
  if (parts.length < 2 || parts.some((part) => CONTINUES.test(part) || /[.!?:]\s/.test(part))) return false;
  const counts = parts.map((part) => part.split(/\s+/).length);
  // Of two parts, the second may well be an afterthought: « Compare three offers, always », « Bulletin municipal, marché ».
  if (parts.length === 2) return counts[0] === counts[1] && (counts[0] ?? 0) <= 2;
  return counts.every((count) => count <= 3) || counts.every((count) => count >= 2 && count <= 12);
}

function splitAt(text: string, signs: ReadonlySet<string>): string[] {
  // Most texts hold none of them.
  if (!SEPARATING.test(text)) return [text];
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  // What closes a German quote opens others.
  const marked = text.replace(/„([^„“]*)“/g, '“$1”');
  for (const { 0: character, index } of marked.matchAll(MARKS)) {
    if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    if (!signs.has(character) || (depth > 0 && character !== '\n') || insideNumber(text, index, character)) continue;
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  return [...parts, text.slice(start)];
}

/** `3,5` is one number. */
function insideNumber(text: string, at: number, character: string): boolean {
  return character === ',' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}

/** A number at the beginning is one of a list only where it counts the lines, and is no day: `1. März 2026`. */
function withoutBullet(text: string, at: number): string {
  const bare = text.trim().replace(/^[-*+–·▪◦‣]\s+/, '');
  const isCounted = bare.startsWith(`${at + 1}. `) || bare.startsWith(`${at + 1}) `);
  return isCounted && !isoDate(bare) ? bare.slice(String(at + 1).length + 2).trim() : bare;
}
