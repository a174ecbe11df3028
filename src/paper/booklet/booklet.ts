import type { Persona } from '../../facts/relations.ts';
import type { Spoken } from '../../languages/spoken.ts';
import { guidePage } from '../../page-types/guide/guide.ts';
import { type HomePage, homePage } from '../../page-types/home/home.ts';
import { classificationOf, siteTitleOf } from '../../reading/frame.ts';
import { addressAt, homeHref } from '../../reading/href.ts';
import { entityTitle } from '../../reading/label.ts';
import { spoken } from '../../reading/text.ts';
import { newestDay } from '../../reading/upkeep.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { anchorsOf } from '../../text/anchors.ts';
import { headwordOf } from './headword.ts';
import { bookletPlaces, leadsFrom, type Places, partLabel, placeLabel } from './places.ts';
import { type BookletPlan, bookletPlan, entitiesOf, type IndexLine, sorted, themeLines } from './plan.ts';
import { type Printable, printable } from './printable.ts';
import {
  type BookletPage,
  type Face,
  faceOf,
  type GuideSheet,
  guideSheet,
  type PersonSheet,
  personSheet,
  type SegmentPages,
  segmentPages,
} from './sheets.ts';

/** A handbook as a book: all that a template needs, as plain data. */
export interface Booklet {
  title: string;
  company: string;
  /** The day of its newest content; none where nobody has dated it. */
  day?: string;
  classification: Spoken;
  /** What it holds, in a few words: `21 personas`. */
  tally: Spoken;
  /** The address of the living handbook. */
  site?: string;
  /** Why there are personas, as the company says it. */
  foreword?: Printable<NonNullable<HomePage['charter']>>;
  audiences: SegmentPages[];
  others: PersonSheet[];
  guides: GuideSheet[];
  glossary?: GuideSheet;
  /** Those whom the cover shows. */
  faces: Face[];
  index?: { names: IndexLine[]; themes: IndexLine[] };
  words: Record<string, Spoken>;
}

/** As many faces as a cover can show. */
const FACES = 20;

/** The booklet of some personas: of the whole handbook where they are all that are in use. */
export function bookletOf(view: View, personas: readonly Persona[]): Booklet {
  const plan = bookletPlan(view, personas);
  const entities = entitiesOf(plan);
  const themes = themeLines(view, plan);
  const places = bookletPlaces(view, entities, [...themes.flatMap(({ to }) => to), ...headingLabels(view, plan)]);
  const { company, site } = view.handbook.config;
  const people = entities.filter((one): one is Persona => one.kind === 'persona');
  const foreword = plan.whole ? forewordOf(view, places) : undefined;
  const day = newestDay(view, entities);
  return {
    title: siteTitleOf(view).text,
    company,
    ...(day && { day }),
    classification: spoken(classificationOf(view)),
    tally: spoken(counted(view, people.length, view.words.count.persona)),
    ...(site && { site: addressAt(site, homeHref(view)) }),
    ...(foreword !== undefined && { foreword }),
    audiences: plan.audiences.map(({ audience, people: own }) => segmentPages(view, places, audience, own)),
    others: plan.others.map((persona) => personSheet(view, places, persona)),
    guides: plan.guides.map((guide) => guideSheet(view, places, guide)),
    ...(plan.glossary && { glossary: guideSheet(view, places, plan.glossary) }),
    faces: people.slice(0, FACES).map((persona) => faceOf(view, persona)),
    ...(plan.whole && {
      index: {
        names: sorted(
          view,
          entities.map((one) => ({ text: headwordOf(one, entityTitle(view, one), view.language), to: [placeLabel(one)] })),
        ),
        themes,
      },
    }),
    words: wordsOf(view, day),
  };
}

/** Everything in a booklet that has a page of its own, in order. */
export function sheetsIn({ audiences, others, guides, glossary }: Booklet): BookletPage[] {
  return [...audiences.flatMap(({ people, ...own }) => [own, ...people]), ...others, ...guides, ...(glossary ? [glossary] : [])];
}

function headingLabels(view: View, { guides, glossary }: BookletPlan): string[] {
  return [...guides, ...(glossary ? [glossary] : [])].flatMap((guide) => {
    const { body } = guidePage(view, guide);
    return body?.tree ? anchorsOf(body.tree).map((anchor) => partLabel(guide, anchor)) : [];
  });
}

function forewordOf(view: View, places: Places): Booklet['foreword'] {
  const { charter } = homePage(view);
  return charter && printable(charter, { leads: leadsFrom(view, places, undefined), labelOf: () => undefined });
}

function wordsOf(view: View, day: string | undefined): Record<string, Spoken> {
  const { booklet, coverage, plural, home, value } = view.words;
  const say = (phrase: string, values?: Record<string, string>) => spoken(word(view, phrase, values));
  return {
    kicker: say(booklet.kicker),
    content: day ? say(booklet.content, { day: view.formats.date(day) }) : '',
    contents: say(booklet.contents),
    read: say(booklet.read),
    marks: say(coverage.key),
    notices: say(booklet.notices),
    evidence: say(booklet.evidence),
    living: say(booklet.living),
    personLiving: say(booklet.personLiving),
    portrait: say(booklet.portrait),
    people: say(booklet.people),
    nobody: say(home.none.persona),
    others: say(booklet.others),
    guide: say(plural.guide),
    index: say(booklet.index),
    names: say(booklet.names),
    themes: say(booklet.themes),
    page: say(booklet.page),
    colon: value.colon,
  };
}
