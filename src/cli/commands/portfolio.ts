import { ruleSound } from '../../check/rules/rule-sound.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { loadHandbook } from '../../handbook/load.ts';
import { languages } from '../../languages/index.ts';
import { languageOf } from '../call-content.ts';
import { type Call, CallError, type ExitCode } from '../command.ts';
import type { PortfolioCall } from '../portfolio/portfolio-call.ts';

/** What can be done with an export: the flags that go with it, and its code, which is only loaded when it is called. */
interface Action {
  flags: readonly string[];
  load: () => Promise<(asked: PortfolioCall) => Promise<ExitCode>>;
}

const actions: Readonly<Record<string, Action>> = {
  measure: {
    flags: ['keep', 'previous', 'engine', 'sql'],
    load: async () => (await import('../portfolio/measure.ts')).runMeasure,
  },
  explore: {
    flags: ['out', 'k', 'fields', 'scale', 'outliers', 'seed'],
    load: async () => (await import('../portfolio/explore.ts')).runExplore,
  },
  assign: {
    flags: ['out', 'labels', 'confidence', 'seed', 'separator', 'bom'],
    load: async () => (await import('../portfolio/assign.ts')).runAssign,
  },
  target: {
    flags: ['out', 'list', 'separator', 'bom'],
    load: async () => (await import('../portfolio/target.ts')).runTarget,
  },
  score: {
    flags: ['out', 'icp', 'separator', 'bom'],
    load: async () => (await import('../portfolio/score.ts')).runScore,
  },
  allocate: {
    flags: ['out', 'team', 'current', 'separator', 'bom'],
    load: async () => (await import('../portfolio/allocate.ts')).runAllocate,
  },
};

/** `handbook portfolio measure|explore|assign|target|score|allocate EXPORT… --at DAY`. */
export async function run(call: Call): Promise<ExitCode> {
  const { handbook, diagnostics } = await loadHandbook(call.root);
  const language = languageOf(call, handbook);
  const words = languages[language].measuring;
  const [what, ...exports] = call.names;
  if (what === undefined) throw new CallError(words.noWhat);
  const action = Object.hasOwn(actions, what) ? actions[what] : undefined;
  if (!action) throw new CallError(words.whatElse(what, suggest(what, Object.keys(actions))));
  const others = Object.values(actions).flatMap(({ flags }) => flags);
  const foreign = others.find((flag) => call.flags[flag] !== undefined && !action.flags.includes(flag));
  if (foreign !== undefined) throw new CallError(words.otherFlag(foreign, what));
  const runAction = await action.load();
  const found = [...diagnostics, ...ruleSound({ handbook, today: call.today })];
  return runAction({ call, handbook, diagnostics: found, language, exports });
}
