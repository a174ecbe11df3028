import pptxgen from 'pptxgenjs';
import { sheetColours } from '../../design/sheet-colours.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { heard } from '../../languages/spoken.ts';
import { newestDay } from '../../reading/upkeep.ts';
import type { View } from '../../reading/view.ts';
import { deckName } from '../../sheets/printed-file.ts';
import { type Deck, deckOf } from '../../sheets/slides.ts';
import type { Images } from '../../source/image/gate.ts';
import { openedImage } from '../images/opened-image.ts';
import { portraitImageOf } from '../images/portraits.ts';
import { finished } from './finished.ts';
import { BODY, HEIGHT, ink, MARGIN, type SlideSetting, TITLES, WIDTH } from './measures.ts';
import { drawPerson, NAME } from './person.ts';
import { drawSegment, HEADING } from './segment.ts';
import { escaped, plainText } from './words.ts';

/** What a deck is made of. */
export interface DeckJob {
  images: Images;
  view: View;
  personas: readonly Entity<'persona'>[];
  segments: readonly Entity<'segment' | 'icp'>[];
}

/** A deck of slides that others may edit. */
export interface DeckFile {
  name: string;
  bytes: Uint8Array;
  slides: number;
}

/** How many pixels across a portrait is: twice what a projector shows of it. */
const FACE = 480;

/** Makes a handbook a deck of slides, one for each persona and one for each segment of several. The same content gives the same bytes. */
export async function madeDeck({ images, view, personas, segments }: DeckJob): Promise<DeckFile> {
  const deck = deckOf(view, personas, segments);
  const file = new pptxgen();
  file.layout = 'LAYOUT_WIDE';
  file.title = plainText(deck.title);
  file.author = plainText(deck.company);
  // The library escapes what it writes, all but this.
  file.company = escaped(plainText(deck.company));
  file.subject = '';
  file.theme = { headFontFace: TITLES, bodyFontFace: BODY };
  const setting = await settingOf(view, images, deck);
  defineTitles(file);
  drawCover(file.addSlide({ masterName: 'cover' }), deck, setting);
  for (const slide of deck.slides) {
    const on = file.addSlide({ masterName: slide.type });
    if (slide.type === 'person') drawPerson(on, slide, setting);
    else drawSegment(on, slide, setting);
    on.addNotes(slide.notes.map(plainText).join('\n'));
  }
  const bytes = await file.write({ outputType: 'uint8array', compression: false });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('pptxgenjs gave no bytes');
  const day = newestDay(view, [...personas, ...segments]);
  return { name: deckName(view), bytes: await finished(bytes, day), slides: deck.slides.length + 1 };
}

/** A slide has a title of its own: it is what outlines list, and what is read first to those who do not see it. */
function defineTitles(file: pptxgen): void {
  const places = { cover: { ...COVER }, person: NAME, segment: HEADING };
  for (const [title, place] of Object.entries(places))
    file.defineSlideMaster({ title, objects: [{ placeholder: { options: { name: 'title', type: 'title', ...place }, text: '' } }] });
}

async function settingOf(view: View, images: Images, { slides }: Deck): Promise<SlideSetting> {
  const shown = new Set(slides.flatMap((one) => (one.type === 'person' ? [one.person.id] : one.people.map(({ id }) => id))));
  const faces = new Map<string, string>();
  for (const id of shown) {
    const persona = view.handbook.personas.get(id);
    const face = persona && (await faceOf(images, persona));
    if (face) faces.set(id, face);
  }
  const brand = view.handbook.config.brand?.colour;
  return { view, faces, lang: view.language, colours: (hue) => sheetColours(brand, hue) };
}

/** A portrait as a picture that any program draws, in an address. */
async function faceOf(images: Images, persona: Entity<'persona'>): Promise<string | undefined> {
  const portrait = await portraitImageOf(images, persona);
  if (!portrait) return undefined;
  const square = (await openedImage(portrait, FACE)).autoOrient().resize(FACE, FACE, { fit: 'cover', position: 'top' });
  const png = await square.png({ palette: portrait.kind === '.svg' }).toBuffer();
  return `image/png;base64,${png.toString('base64')}`;
}

const COVER = { x: MARGIN, y: 2.2, w: WIDTH - 2 * MARGIN, h: 1.4 };

function drawCover(slide: pptxgen.Slide, { title, classification, version, page }: Deck, { colours, lang }: SlideSetting): void {
  const { hue, muted, tint } = colours(undefined);
  slide.background = { color: ink(tint) };
  const titled = {
    fontFace: TITLES,
    fontSize: 44,
    bold: true,
    color: ink(hue),
    valign: 'bottom' as const,
    align: 'left' as const,
    margin: 0,
  };
  slide.addText(plainText(title), { placeholder: 'title', ...COVER, ...titled, lang });
  const lines = [...version, classification].map((one) => heard(one).text).join(' ');
  const address = page
    ? [{ text: page.replace(/^https?:\/\//, '').replace(/\/$/, ''), options: { hyperlink: { url: page }, color: ink(muted) } }]
    : [];
  slide.addText([{ text: plainText(lines), options: { breakLine: true } }, ...address], {
    x: MARGIN,
    y: COVER.y + COVER.h + 0.25,
    w: WIDTH - 2 * MARGIN,
    h: HEIGHT - 5,
    margin: 0,
    fontFace: BODY,
    fontSize: 18,
    color: ink(muted),
    valign: 'top',
    lang,
  });
}
