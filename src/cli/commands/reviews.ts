import { mayRead } from '../../handbook/readers.ts';
import { languages, typeset, usualLanguage } from '../../languages/index.ts';
import { type View, viewIn } from '../../reading/view.ts';
import { type Reminder, type ReminderOptions, remindersOf } from '../../reviews/reminders.ts';
import { reviewsText } from '../../reviews/text.ts';
import { hasErrors } from '../../site/checked-folder.ts';
import { forReaders, usualAudience } from '../../site/for-readers.ts';
import { checkCall } from '../call-content.ts';
import { type Call, CallError, type ExitCode, exit, givenTo, systemLanguage } from '../command.ts';

const formats = ['text', 'markdown', 'json'];
/** Nothing is reviewed less often than every five years. */
const MOST_MONTHS = 60;

/** `handbook reviews`: what is to be reviewed or deleted, now and soon, by owner. It reminds of everything, unless an audience is named. */
export async function run(call: Call): Promise<ExitCode> {
  const { flags, io, today } = call;
  const say = languages[call.asked ?? systemLanguage(io.env)].say;
  const format = givenTo(flags, 'format') ?? 'text';
  if (!formats.includes(format)) throw new CallError(say.badValue('format', format, formats));
  const within = givenTo(flags, 'within') ?? '1';
  const months = /^\d{1,2}$/.test(within) ? Number(within) : Number.NaN;
  if (!(months <= MOST_MONTHS)) throw new CallError(say.badMonths(within, MOST_MONTHS));
  const checked = await checkCall(call);
  const { language } = checked;
  if (hasErrors(checked)) io.err(typeset(languages[language].say.partialReviews(), language));
  const { handbook } = forReaders(givenTo(flags, 'audience') ?? 'research', today, checked);
  const view = viewOf(viewIn(handbook, call.asked ?? handbook.config.languages[0] ?? usualLanguage, today));
  const options = { today, months, hasPage: ({ data }) => mayRead(usualAudience, data.visibility) } satisfies ReminderOptions;
  io.out(shown(view, options, format));
  return exit.fine;
}

function shown(view: View, options: ReminderOptions, format: string): string {
  if (format === 'text') return reviewsText(view, options);
  const reminders = remindersOf(view, options);
  if (format === 'json') return JSON.stringify(reminders, null, 2);
  return reminders.length > 0 ? reminders.map(inMarkdown).join('\n\n') : reviewsText(view, options);
}

function inMarkdown({ title, body }: Reminder): string {
  return `# ${title}\n\n${body}`;
}

/** In a language of its own that the site lacks, pages are those of the content’s own. */
function viewOf(view: View): View {
  return view.handbook.config.languages.includes(view.language) ? view : { ...view, original: view.language };
}
