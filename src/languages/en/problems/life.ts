import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';
import { movement } from '../../movement.ts';
import { runPackage } from '../../package-name.ts';
import { clip, firstOf } from '../../quoted.ts';
import { valueLabel } from '../../value-label.ts';
import { values } from '../value-labels.ts';

const day = (date: string) => formatsFor('en').date(date);

const named = (roles: readonly string[]) => roles.map((role) => `${role} (${valueLabel({ values }, Object.keys(values.buyingRole), role)})`).join(', ');

export const life: Messages<'persona' | 'record' | 'decision' | 'date' | 'stage' | 'figure' | 'owner'> = {
  'persona/demographics-only': {
    say: () => 'This persona has demographic facts only: that describes a segment, not a person.',
    mend: () => 'Add what moves them and what holds them back (goals, motivations, brakes), drawn from interviews.',
  },
  'persona/no-evidence': {
    say: ({ statements }) => (statements === 1 ? 'The only statement of this persona has no evidence: it is a hypothesis.' : `None of the ${statements} statements of this persona has evidence: they are all hypotheses.`),
    mend: ({ statements, example }) => {
      const which = statements === 1 ? 'it' : 'at least one';
      if (!example) return `Describe a study in research/ first, then link ${which} to one of its verbatims or figures with the key “evidence”.`;
      return `Link ${which} to a verbatim or a figure, for example evidence: [${example}].`;
    },
  },
  'persona/stale': {
    say: ({ months }) => `This persona has not been reviewed for ${months} months: it is flagged as out of date.`,
    mend: () => 'Review it with people who meet customers, then put today’s date in “reviewed”.',
  },
  'persona/refresh-due': {
    say: ({ reviewed, of, figure, study }) => {
      if (figure) {
        const { from, to } = movement(figure, 'en');
        return `A figure of “${of}” has moved since the review of ${day(reviewed)}: “${figure.label}” went from ${from} to ${to}.`;
      }
      return `A study on “${of}” is newer than the review of ${day(reviewed)}: “${study?.title}”, of ${day(study?.date ?? '')}.`;
    },
    mend: ({ study }) => {
      if (study?.isCited) return 'The page cites it already: review the rest in its light too, then put today’s date in “reviewed”.';
      return study ? 'Read it, correct what it contradicts, cite it for what it confirms, then put today’s date in “reviewed”.' : 'See whether what the page says is still true, correct it, then put today’s date in “reviewed”.';
    },
  },
  'persona/placeholder': {
    say: ({ role }) => `The role of this persona is still to be written: “${role}” only keeps its place.`,
    mend: () => 'Say in a few words who this person is to you, for example “Communications manager”.',
  },
  'persona/same-name': {
    say: ({ name, id }) => `“${name}” is also the name of the persona “${id}”: readers cannot tell one from the other.`,
    mend: () => 'Give one of them another name, or make one persona of both.',
  },
  'persona/heading-as-name': {
    say: ({ name }) => `“${name}” is what a field is called, and the name of nobody.`,
    mend: () => 'Give this persona the name of a person, or move its text to the persona to whom it belongs.',
  },
  'persona/long-role': {
    say: ({ length, fits }) => `The role has ${length} characters: lists and cards show ${fits} on a line.`,
    mend: () => 'Keep a few words here, and move the rest to the story.',
  },
  'persona/never-reviewed': {
    say: () => 'This persona has no review date: nobody knows whether it is still true.',
    mend: () => 'Review it, then add the key “reviewed” with today’s date.',
  },
  'persona/never-validated': {
    say: () => 'This persona’s state is “validated”, but nobody is named as having validated it.',
    mend: () => 'Add who and when under “validations”, or set its state back to “draft”.',
  },
  'persona/no-verdict': {
    say: () => 'This persona calls itself validated, but no verdict is noted: it says who reviewed it, not what they found.',
    mend: () => 'Under “validations”, note the verdict of people who meet these customers (“verdict”, or “verdicts” statement by statement), or set its state back to “draft”.',
  },
  'persona/no-customer': {
    say: () => 'This persona calls itself validated, but no customer speaks in it: it cites no interview, survey, workshop or customer service feedback.',
    mend: () => 'Cite a study in which customers speak, as evidence or under “validations”, or set its state back to “draft”.',
  },
  'persona/no-successor': {
    say: () => 'This persona is retired without saying which to read instead.',
    mend: () => 'Add the key “successor” with the id of the persona that replaces it, if there is one.',
  },
  'persona/look-alike': {
    say: ({ name, shared, texts }) => `This persona says the same as “${name}” in ${shared} statements (${texts.map((one) => `“${clip(one)}”`).join(', ')}): nobody will know which to read.`,
    mend: ({ id }) => `Merge them and retire one of the two, or say what sets them apart under lookalikes: [{ persona: ${id}, difference: … }].`,
  },
  'persona/equals-segment': {
    say: ({ name }) => `This persona says nothing that the segment “${name}” does not: it counts customers and lets nobody meet one.`,
    mend: () => 'Add what the file of a segment cannot say: what the person feels, what holds them back, their own words.',
  },
  'persona/no-psychology': {
    say: () => 'This persona says what the person does, not why: no motivation, barrier, value or emotion. It would fit a whole segment.',
    mend: () => 'Ask three customers when they hesitated and what decided them, then add it (goals, motivations, brakes).',
  },
  'persona/ai-only': {
    say: ({ statements }) => (statements > 0 ? `All ${statements} statements of this persona come from an AI: it resembles what others say, not your customers.` : 'Every study that this persona cites was made with an AI, and none reports what a customer said.'),
    mend: () => 'Keep it as a list of questions, put them to customers, and replace each statement by what they answer.',
  },
  'persona/ai-unread': {
    say: ({ statements }) => (statements === 1 ? 'One statement comes from an AI, and nobody has reviewed it: it looks as certain as the others.' : `${statements} statements come from an AI, and nobody has reviewed them: they look as certain as the others.`),
    mend: () => 'Review the persona with people who meet customers, correct or remove these statements, then put today’s date in “reviewed”.',
  },
  'persona/numbers-only': {
    say: ({ references }) => `All ${references} pieces of evidence of this persona are figures: they say how many, never why, and nobody speaks.`,
    mend: () => 'Cite at least one verbatim from an interview, a complaint or an open survey question.',
  },
  'persona/single-source': {
    say: ({ title, references }) => `All ${references} pieces of evidence of this persona come from one study (“${clip(title)}”): what it did not see, the persona does not know.`,
    mend: () => 'Look for a second source: complaints, a figure of the segment, the view of people who meet customers.',
  },
  'persona/old-evidence': {
    say: ({ date }) => `The newest evidence of this persona dates from ${day(date)}: at least three reviews have passed without anything new.`,
    mend: () => 'Ask two or three customers whether it is still true, note it as a study, and cite it.',
  },
  'persona/never-challenged': {
    say: ({ months }) => `This draft is ${months} months old, and nothing has tested it yet: no verdict, no evidence against it, no answer to a barrier.`,
    mend: () => 'Let people who meet customers read it, and note under “validations” what they confirm, nuance or reject.',
  },
  'persona/static': {
    say: ({ created, studies }) =>
      studies > 0
        ? `Nothing has changed in this persona since it was created (${day(created)}), although ${studies === 1 ? 'a study has' : `${studies} studies have`} asked its customers since.`
        : `Nothing has changed in this persona since it was created (${day(created)}); people do change.`,
    mend: () => 'Review it in the light of what was learnt since, and cite that as evidence, for or against.',
  },
  'date/future': {
    say: ({ key, date }) => `The date of “${key}” is in the future (${day(date)}), but it should say when something happened.`,
    mend: () => 'Check the year and the month, and write the day on which it happened.',
  },
  'date/order': {
    say: ({ key, date, before, beforeDate, line }) => `The dates contradict each other: “${key}” (${day(date)}) is earlier than “${before}” (${day(beforeDate)}, line ${line}).`,
    mend: () => 'Correct the wrong one.',
  },
  'persona/roles-differ': {
    say: ({ id, roles, own }) => `This buying group gives “${id}” the role ${named(roles)}; the persona’s own file says ${named(own)}: readers will not know which to believe.`,
    mend: ({ id }) => `Remove it here, or add it to “buying.roles” in the file of “${id}”.`,
  },
  'owner/unmapped': {
    say: ({ owner }) => `“${owner}” is not under “owners” in handbook.yaml: the forge does not know whom to ask for a review of this file.`,
    mend: ({ owner, suggestion }) => (suggestion ? `Did you mean “${suggestion}”?` : `Add a line like this to handbook.yaml, under “owners”: - { name: ${JSON.stringify(owner)}, handle: account-or-team }`),
  },
  'owner/codeowners': {
    say: () => 'The lines that handbook maintains in this file no longer match the owners named in the content: the forge would ask others for a review.',
    mend: ({ forge }) => `Have them written again: npx --no handbook init --ci ${forge}`,
  },
  'decision/for-nobody': {
    say: () => 'This decision does not say whom you had in mind: no page will lead to it.',
    mend: () => 'Name them under “personas”, “segments” or “icps”; a decision that is based on nobody probably belongs elsewhere.',
  },
  'decision/outcome-due': {
    say: ({ date }) => `The outcome of this decision was to be looked at on ${day(date)}, and nothing is said of it.`,
    mend: () => 'Say under “outcome” what came of it, good or bad, or put off “reviewOn”.',
  },
  'record/recognisable': {
    say: ({ clues }) => `Others may know who this is: it tells ${formatsFor('en').list(clues.map((clue) => ({ name: 'first and last name', age: 'age', place: 'place', employer: 'employer' })[clue]))}.`,
    mend: () => 'Keep what sheds light on their words, such as the job, and say the rest more broadly: “in their forties”, “a mid-sized town”.',
  },
  'record/keep-until': {
    say: ({ date }) => `This study had to be deleted by ${day(date)}, as promised to the participants.`,
    mend: () => `Erase it (“${runPackage} erase” first says what loses its evidence), or record the new agreement and its date.`,
  },
  'record/no-consent': {
    say: ({ quotes }) => `Those who took part have not agreed, yet ${quotes === 1 ? 'they are quoted here' : `${quotes} verbatims quote them`}.`,
    mend: ({ id }) => `Ask them and note it under “consent”, or erase their words (“${runPackage} erase ${id}#…” for a single quote).`,
  },
  'stage/unknown': {
    say: ({ stage }) => `The stage “${stage}” is not one of those declared in handbook.yaml: it is shown as written, but compares with no other.`,
    mend: ({ suggestion, known, isStep }) => {
      if (suggestion) return `Did you mean “${suggestion}”?`;
      const keep = isStep ? ' Your own words can stay, under “title”.' : '';
      return `Choose one of these: ${firstOf(known, 12)}.${keep} If one is missing, add it to “stages” in handbook.yaml.`;
    },
  },
  'figure/series-order': {
    say: ({ date, before, line }) => `This measurement (${day(date)}) is not later than the one before it (${day(before)}, line ${line}).`,
    mend: () => 'List the measurements from oldest to newest, one per date.',
  },
  'figure/measured-otherwise': {
    say: ({ typed, measured, day: own }) => `This figure says ${formatsFor('en').number(typed)}, while the snapshot of ${day(own)} counts ${formatsFor('en').number(measured)}: pages show what was measured.`,
    mend: ({ measured }) => `Write ${measured}, or remove “measured” if the figure counts something else.`,
  },
  'figure/series-end': {
    say: ({ date, value, figureDate, figureValue, line }) =>
      date === figureDate ? `The series ends with ${value} on ${day(date)}, but the figure says ${figureValue} for the same day (line ${line}).` : `The series runs to ${day(date)}, but the figure stops at ${day(figureDate)} (line ${line}).`,
    mend: () => 'The last measurement is that of the figure: correct one or the other, or remove it from the series.',
  },
};
