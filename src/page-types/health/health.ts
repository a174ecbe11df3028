import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countOf } from '../../diagnostics/floods.ts';
import { isAdvice } from '../../diagnostics/rules.ts';
import type { FormerOriginals } from '../../news/originals.ts';
import type { Link } from '../../reading/block.ts';
import type { Door } from '../../reading/doors.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { healthHref } from '../../reading/href.ts';
import { newFileDoor } from '../../reading/new-file.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import { recordOf } from '../../schema/own.ts';
import type { PageType } from '../page-type.ts';
import { type Advice, adviceOf } from './advice.ts';
import { type Gaps, gapsOf } from './gaps.ts';
import { type PersonaTable, personaTable } from './personas.ts';
import { type FileProblems, problemsOf } from './problems.ts';
import { type Reviews, reviewsOf } from './reviews.ts';
import { type ContestedClaim, contestedClaims, countClaims, hypothesesThatMatter, type PersonaClaims } from './statements.ts';
import { coverageTotal, holdingsOf, problemTotal, reviewTotal, stateTotal, type Total, total } from './totals.ts';
import { type LanguageProgress, translationProgress } from './translations.ts';
import { unusedOf } from './unused.ts';

/** A section of the page: what it is about, and how much there is of it. */
export interface HealthPart {
  anchor: string;
  title: Text;
  lead: Text;
  count: number;
  /** What to say where there is nothing to do. */
  none: Text;
}

const partNames = ['problems', 'advice', 'personas', 'contested', 'hypotheses', 'freshness', 'translations', 'gaps', 'unused'] as const;
type PartName = (typeof partNames)[number];

/** What is left to do, for those who keep the handbook. */
export interface HealthPage {
  type: 'health';
  frame: Frame;
  title: Text;
  lead: Text[];
  totals: Total[];
  parts: Record<PartName, HealthPart>;
  /** Words that several parts share. */
  labels: {
    for: Text;
    against: Text;
    nothing: Text;
    now: Text;
    kept: Text;
    missing: Text;
    partly: Text;
    stale: Text;
    mend: Text;
    before: Text;
    today: Text;
    still: Text;
  };
  problems: FileProblems[];
  advice: Advice[];
  personas: PersonaTable;
  contested: PersonaClaims<ContestedClaim>[];
  hypotheses: PersonaClaims[];
  freshness: Reviews;
  translations: LanguageProgress[];
  gaps: Gaps;
  unused: Link[];
  /** The ways to begin a persona, a study or a decision. */
  begin: Door[];
}

/** The page of what is left to do. */
export const healthPages: PageType<HealthPage> = {
  addresses: (view, { diagnostics, originals }) => [{ href: healthHref(view), make: () => healthPage(view, diagnostics, originals) }],
};

/** Makes the page of what is left to do. Everything is counted in what its readers may see. */
export function healthPage(view: View, diagnostics: readonly Diagnostic[], originals: FormerOriginals = { state: 'absent' }): HealthPage {
  const { health } = view.words;
  const said = (phrase: string) => word(view, phrase);
  const faults = diagnostics.filter(({ rule }) => !isAdvice(rule));
  const [problems, personas] = [problemsOf(view, faults), personaTable(view)];
  const advised = diagnostics.filter(({ rule }) => isAdvice(rule));
  const [contested, hypotheses] = [contestedClaims(view), hypothesesThatMatter(view)];
  const unused = unusedOf(view);
  const [freshness, translations, gaps] = [reviewsOf(view), translationProgress(view, originals), gapsOf(view)];
  const counts: Record<PartName, number> = {
    problems: countOf(faults),
    advice: countOf(advised),
    personas: personas.rows.length,
    contested: countClaims(contested),
    hypotheses: countClaims(hypotheses),
    freshness: sum([freshness.now, freshness.kept, ...freshness.soon.map(({ pages }) => pages)]),
    translations: sum(translations.flatMap(({ missing, partly, stale }) => [missing, partly, stale])),
    unused: unused?.length ?? 0,
    gaps: sum([gaps.guidance.rows, ...gaps.gaps.map(({ pages }) => pages), ...gaps.unanswered.personas.map(({ claims }) => claims)]),
  };
  const { unused: use } = view.words.decisions;
  const none: Partial<Record<PartName, string>> = { personas: view.words.home.none.persona, unused: unused ? use.none : use.hint };
  const parts = recordOf(partNames, (name): HealthPart => {
    const { title, lead } = name === 'advice' ? view.words.advice : name === 'unused' ? use : health[name];
    return { anchor: name, title: said(title), lead: said(lead), count: counts[name], none: said(none[name] ?? health.none) };
  });
  return {
    type: 'health',
    frame: frameOf(view, { title: said(health.title).text, at: (other) => healthHref(other) }),
    title: said(health.title),
    lead: leadOf(view),
    totals: [
      coverageTotal(view),
      stateTotal(view),
      reviewTotal(view, freshness),
      problemTotal(view, faults),
      total(view, 'contested', counts.contested, 'contested'),
      total(view, 'hypotheses', counts.hypotheses, 'hypotheses'),
    ],
    parts,
    labels: {
      for: said(health.contested.for),
      against: said(health.contested.against),
      nothing: said(health.contested.nothing),
      now: said(health.freshness.now),
      kept: said(health.freshness.kept),
      missing: said(health.translations.missing),
      partly: said(health.translations.partly),
      stale: said(health.translations.stale),
      mend: said(health.translations.mend),
      before: said(health.translations.before),
      today: said(health.translations.today),
      still: said(health.translations.still),
    },
    problems,
    advice: adviceOf(view, advised),
    personas,
    contested,
    hypotheses,
    freshness,
    translations,
    gaps,
    unused: unused ?? [],
    begin: (['persona', 'record', 'decision'] as const).flatMap((kind) => newFileDoor(view, kind)?.door ?? []),
  };
}

function leadOf(view: View): Text[] {
  const { lead, partial } = view.words.health;
  const isPartial = view.handbook.readers !== 'research';
  const { repository, contact } = view.handbook.config;
  const closed = repository || contact ? [] : [word(view, view.words.doors.none)];
  return [...inARow(isPartial ? [word(view, lead), word(view, partial)] : [word(view, lead)]), holdingsOf(view), ...closed];
}

/** Sentences as one text, as far as they are of one language. */
function inARow([first, ...more]: readonly Text[]): Text[] {
  const [next, ...rest] = more;
  if (!first || !next) return first ? [first] : [];
  return first.lang === next.lang ? inARow([{ ...first, text: `${first.text} ${next.text}` }, ...rest]) : [first, ...inARow(more)];
}

function sum(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((total, { length }) => total + length, 0);
}
