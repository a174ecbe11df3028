import { heard } from '../../languages/spoken.ts';
import type { Said } from '../../sheets/runs.ts';
import { brandFamily, ownFamily } from '../fonts/fonts.ts';
import { type Child, type PictureElement, type Style, span, textElement } from './element.ts';
import type { Scene } from './scene.ts';

export const serif = `${brandFamily.serif}, ${ownFamily.serif}`;
export const sans = `${brandFamily.sans}, ${ownFamily.sans}`;

/** The words of a text. What rests on nothing or is contested is underlined, and says so in a word: never by colour alone. */
export function drawnText(text: Said, { colours }: Scene, style: Style): PictureElement {
  const size = Number(style.fontSize);
  const mark = text.mark && marks[text.mark.kind];
  const line = mark && { ...mark.line(size), textDecorationColor: text.mark?.kind === 'contested' ? colours.ink : colours.muted };
  const runs: Child[] = text.runs.map((run) =>
    run.style || line ? span({ ...line, ...emphasis[run.style ?? 'plain'] }, run.text) : run.text,
  );
  const label =
    mark && span(markStyle(mark, size, colours.muted, colours.ink), `\u2002${mark.sign}${text.mark && heard(text.mark.label).text}`);
  return textElement({ overflowWrap: 'anywhere', ...style }, ...runs, label);
}

const emphasis = {
  em: { fontStyle: 'italic' },
  strong: { fontWeight: 600 },
  strike: { textDecoration: 'line-through' },
  code: {},
  plain: {},
} as const;

interface Mark {
  sign: string;
  line: (size: number) => Style;
}

const marks: Record<NonNullable<Said['mark']>['kind'], Mark> = {
  hypothesis: {
    sign: '',
    line: (size) => ({
      textDecoration: 'underline dashed',
      textDecorationThickness: Math.max(1, size / 20),
      textUnderlineOffset: size * 0.2,
    }),
  },
  contested: {
    sign: '≠\u00A0',
    line: (size) => ({
      textDecoration: 'underline double',
      textDecorationThickness: Math.max(1, size / 32),
      textUnderlineOffset: size * 0.16,
    }),
  },
};

function markStyle({ sign }: Mark, size: number, muted: string, ink: string): Style {
  const own = sign ? { fontStyle: 'normal', fontWeight: 600, color: ink } : { fontStyle: 'italic', fontWeight: 400, color: muted };
  return { fontFamily: sans, fontSize: Math.max(12, size * 0.75), ...own };
}
