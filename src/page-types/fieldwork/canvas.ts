import type { Entity } from '../../handbook/handbook.ts';
import { titleOf } from '../../reading/label.ts';
import { departmentName } from '../../reading/reference.ts';
import { child, entityValue, items, type Value } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';
import { emptyRows, joined, literal, paragraphs, table } from './markdown.ts';
import { type Point, type PointsOfList, pointsOf } from './open-points.ts';

/** How many lists, and how many statements of each, are read at a glance around a table. */
const MOST_LISTS = 6;
const MOST_EACH = 2;
const MOST_CONTESTED = 2;
const MOST_ADVICE = 2;
const TO_REWRITE = 3;

/** The canvas on which colleagues rewrite a persona, in Markdown. */
export function canvas(view: View, persona: Entity<'persona'>): string {
  const { head, interview, canvas: words } = view.words.fieldwork;
  const say = (phrase: string) => word(view, phrase).text;
  const all = pointsOf(view, persona);
  const contested = all.flatMap(({ points }) => points).filter(({ standing }) => standing === 'contested');
  const services = servicesOf(view, persona);
  return paragraphs(
    table([head.where, head.who, head.how, head.erase].map(say), emptyRows(1, 4)),
    `## ${say(words.known)}`,
    table(
      [words.topic, words.proven, words.believed, words.seen].map(say),
      fullest(all).map(({ title, points }) => [`**${literal(title)}**`, cell(points, 'supported'), cell(points, 'hypothesis'), '']),
    ),
    ...(contested.length > 0
      ? [
          `## ${say(words.contested)}`,
          table(
            [interview.statement, interview.for, interview.against, words.settles].map(say),
            contested.slice(0, MOST_CONTESTED).map((point) => [literal(point.text), joined(point.for), joined(point.against), '']),
          ),
        ]
      : []),
    ...(services.length > 0
      ? [`## ${say(words.services)}`, table([words.service, words.does, words.stops, words.tries].map(say), services)]
      : []),
    `## ${say(words.rewrite)}`,
    table([words.sentence, words.agree, words.disagree, words.verifies].map(say), emptyRows(TO_REWRITE, 4)),
  );
}

/** The lists of which most is said, in the order of the page. */
function fullest(all: readonly PointsOfList[]): PointsOfList[] {
  const most = [...all].sort((a, b) => b.points.length - a.points.length).slice(0, MOST_LISTS);
  return all.filter((list) => most.includes(list));
}

/** The first statements of a list of one standing; a dash where there is none, as a cell that is empty is one to write in. */
function cell(points: readonly Point[], wanted: Point['standing']): string {
  const found = points.filter(({ standing }) => standing === wanted);
  return joined(found.slice(0, MOST_EACH).map(({ text }) => text));
}

/** A row for each department of the company: what it is told to do and not to do, and room for what it wants to try. */
function servicesOf(view: View, persona: Entity<'persona'>): string[][] {
  const guidance = child(entityValue(view, persona), 'guidance');
  return view.handbook.config.departments.map(({ id }) => {
    const own = child(guidance, id);
    return [`**${literal(departmentName(view, id).text)}**`, firstOf(child(own, 'do')), firstOf(child(own, 'dont')), ''];
  });
}

function firstOf(list: Value | undefined): string {
  const texts = (list ? items(list) : []).slice(0, MOST_ADVICE).map((one) => titleOf(one).text);
  return joined(texts);
}
