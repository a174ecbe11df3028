import { buyingGroupOf } from '../../facts/buying-group.ts';
import { isInUse } from '../../facts/state.ts';
import type { Frame } from '../../reading/frame.ts';
import { pictureHref, printHref, sheetHref } from '../../reading/href.ts';
import { followedBy, type Text } from '../../reading/text.ts';
import { isMissed, type View, word } from '../../reading/view.ts';
import { largePrintName, type Pictured, pictureName, sheetName } from '../../sheets/printed-file.ts';

/** The ways from a page to its sheets and pictures. They are known before these are made, so that no page waits for paper. */
export interface Prints {
  title: string;
  links: { href: string; label: Text }[];
}

/** The size of the pictures that chat programs and intranets show beside a link, in pixels. */
const PREVIEW = { width: 1200, height: 630 };

/** The picture that stands for a page where it is linked to; undefined where none is made. */
export function previewOf(view: View, entity: Pictured, words: readonly (Text | undefined)[]): Frame['picture'] {
  const name = pictureName(view, entity, 'preview');
  if (!view.kit?.pictures || isMissed(view, name)) return undefined;
  const alt = words.flatMap((word) => word?.text ?? []).join(' – ');
  return { src: pictureHref(view, name), ...PREVIEW, alt };
}

/** What there is of a page on paper and as a picture; undefined where there is nothing. */
export function printsOf(view: View, entity: Pictured): Prints | undefined {
  const { links: words, formats, large: largeWord } = view.words.printCentre;
  const say = (text: string) => word(view, text);
  const { kind, id } = entity;
  if (!isInUse(entity)) return undefined;
  const posters = kind === 'persona' ? (view.kit?.formats ?? []).filter((format) => format.startsWith('poster-')) : [];
  const printed = posters.filter((format) => !isMissed(view, sheetName(view, id, format)));
  const picture = pictureName(view, entity, 'preview');
  const large = largePrintName(view, id);
  const segment = sheetName(view, id, 'segment-a4');
  const ofSegment = kind !== 'persona' && view.kit?.formats.includes('segment-a4') && !isMissed(view, segment);
  const group = sheetName(view, id, 'group-a4');
  const ofGroup =
    kind === 'icp' &&
    view.kit?.formats.includes('group-a4') &&
    !isMissed(view, group) &&
    buyingGroupOf(view.handbook, entity).members.length > 0;
  const inLarge = kind === 'persona' && view.kit?.largePrint && !isMissed(view, large);
  const links = [
    ...(ofSegment
      ? [{ href: sheetHref(view, segment), label: followedBy(say(kind === 'icp' ? words.icp : formats['segment-a4']), ' (PDF)') }]
      : []),
    ...(ofGroup ? [{ href: sheetHref(view, group), label: followedBy(say(formats['group-a4']), ' (PDF)') }] : []),
    ...printed.map((format) => ({ href: sheetHref(view, sheetName(view, id, format)), label: followedBy(say(formats[format]), ' (PDF)') })),
    ...(inLarge ? [{ href: sheetHref(view, large), label: followedBy(say(largeWord), ' (PDF)') }] : []),
    ...(view.kit?.pictures && !isMissed(view, picture) ? [{ href: pictureHref(view, picture), label: say(words.picture) }] : []),
    ...(kind === 'persona' ? [{ href: printHref(view, id), label: say(posters.length > 0 ? words.all : words.print) }] : []),
  ];
  return links.length > 0 ? { title: say(words.title).text, links } : undefined;
}
