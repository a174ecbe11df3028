import type { Entity } from '../../handbook/handbook.ts';
import { withinSentence } from '../../languages/typography.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { own } from '../../schema/own.ts';
import { emptyRows, joined, literal, paragraphs, table } from './markdown.ts';
import { type PointsOfList, pointsOf } from './open-points.ts';

/** How many statements one hour has room for. */
const MOST = 12;
const MOST_CONTESTED = 3;
/** How many lists one hour has room to ask about. */
const MOST_LISTS = 5;

/** What is asked first of people of whom nothing is known. */
const TO_BEGIN = ['goals', 'levers', 'brakes', 'decisionCriteria'] as const;

/** The interview guide of a persona, in Markdown: what nothing supports yet and what is contested, as questions that suggest no answer. */
export function interviewGuide(view: View, persona: Entity<'persona'>): string {
  const { head, interview: words, more } = view.words.fieldwork;
  const say = (phrase: string) => word(view, phrase).text;
  const all = pointsOf(view, persona);
  const believed = chosen(all);
  const contested = all.flatMap(({ points }) => points).filter(({ standing }) => standing === 'contested');
  const open = all.flatMap(({ points }) => points).filter(({ standing }) => standing !== 'supported').length;
  const shown = believed.reduce((sum, { points }) => sum + points.length, 0) + Math.min(contested.length, MOST_CONTESTED);
  let number = 0;
  const ask = (question: string) => `${++number}. **${say(question)}**`;
  return paragraphs(
    table([head.where, head.code, head.who, head.consent, head.erase].map(say), [['', '', '', say(head.consents), '']]),
    open > 0 ? undefined : say(all.length > 0 ? words.none : words.empty),
    `## ${say(words.opening)}`,
    words.rules.map((rule) => `- ${say(rule)}`).join('\n'),
    ask(words.first),
    ...believed.flatMap(({ key, title, points }) => [
      `## ${say(own(words.ask, key) ?? words.ask.other)}`,
      table(
        [literal(word(view, words.believed, { list: title }).text), ...[words.yes, words.no, words.words].map(say)],
        points.map(({ text }) => [literal(text), '☐', '☐', '']),
      ),
    ]),
    ...(contested.length > 0
      ? [
          `## ${say(words.contestedAsk)}`,
          table(
            [words.statement, words.for, words.against, words.words].map(say),
            contested.slice(0, MOST_CONTESTED).map((point) => [literal(point.text), joined(point.for), joined(point.against), '']),
          ),
        ]
      : []),
    open > shown ? counted(view, open - shown, more).text : undefined,
    ...(open > 0 ? [] : (all.length > 0 ? [words.change] : TO_BEGIN.map((key) => words.ask[key])).map(ask)),
    `## ${say(words.closing)}`,
    ask(words.last),
    `## ${say(words.after)}`,
    table([words.strongest, words.wrong, words.check].map(say), emptyRows(1, 3)),
    studyOf(view, persona, believed),
  );
}

/** The hypotheses to ask about: of each list the most important in turn, as long as the hour lasts; lists in the order of the page. */
function chosen(all: readonly PointsOfList[]): PointsOfList[] {
  const lists = all
    .map((list) => ({ ...list, points: list.points.filter(({ standing }) => standing === 'hypothesis') }))
    .filter(({ points }) => points.length > 0);
  const most = [...lists].sort((a, b) => b.points.length - a.points.length).slice(0, MOST_LISTS);
  const kept = lists.filter((list) => most.includes(list));
  const each = Math.max(1, Math.floor(MOST / Math.max(1, kept.length)));
  return kept.map((list) => ({ ...list, points: list.points.slice(0, each) }));
}

function inKebabCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The study that the interviews become, to copy: a verbatim for each list that was asked about. */
function studyOf(view: View, { id, data }: Entity<'persona'>, believed: readonly PointsOfList[]): string {
  const { study } = view.words.fieldwork.interview;
  const say = (phrase: string, values?: Record<string, string>) => word(view, phrase, values).text;
  const name = say(study.file, { id });
  const topics = believed.length > 0 ? believed : [{ key: 'change', title: '' }];
  const text = (value: string) => JSON.stringify(value);
  return [
    `\`\`\`yaml research/${name}`,
    `# ${say(study.top)}`,
    `id: ${name}`,
    `title: ${text(say(study.title, { name: data.name }))}`,
    'kind: interview',
    'date:',
    `summary: ${text(say(study.summary))}`,
    `method: ${text(say(study.method))}`,
    ...(data.segments?.length ? [`segments: [${data.segments.join(', ')}]`] : []),
    'sample:',
    '  size:',
    '  who:',
    'participants:',
    '  - role:',
    '    count:',
    `# ${say(study.consent)}`,
    'consent:',
    '  given: false',
    '  how:',
    'keepUntil:',
    `# ${say(study.verbatims)}`,
    'verbatims:',
    ...topics.flatMap(({ key, title }) => [
      `  - id: ${inKebabCase(key)}`,
      '    text:',
      '    by:',
      ...(title ? [`    themes: [${text(withinSentence(title, view.language))}]`] : []),
    ]),
    '```',
  ].join('\n');
}
