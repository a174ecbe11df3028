import type { Rule } from '../context.ts';
import { addressKept } from './address-kept.ts';
import { aliasFree } from './alias-free.ts';
import { codeownersCurrent } from './codeowners-current.ts';
import { colourReadable } from './colour-readable.ts';
import { datesPlausible } from './dates-plausible.ts';
import { decisionUsed } from './decision-used.ts';
import { extraFieldFree } from './extra-field-free.ts';
import { htmlFree } from './html-free.ts';
import { idMatchesFile } from './id-matches-file.ts';
import { idUnique } from './id-unique.ts';
import { imageDescribed } from './image-described.ts';
import { imageSound } from './image-sound.ts';
import { imageUsed } from './image-used.ts';
import { lineAlone } from './line-alone.ts';
import { linkWorks } from './link-works.ts';
import { listedOnce } from './listed-once.ts';
import { markDefined } from './mark-defined.ts';
import { markupBounded } from './markup-bounded.ts';
import { markupKnown } from './markup-known.ts';
import { mdxAllowed } from './mdx-allowed.ts';
import { modulesUntracked } from './modules-untracked.ts';
import { ownerMapped } from './owner-mapped.ts';
import { personaAdvised } from './persona-advised.ts';
import { personaGrounded } from './persona-evidence.ts';
import { personaNamed } from './persona-named.ts';
import { personaPlaceholder } from './persona-placeholder.ts';
import { personaRefresh } from './persona-refresh.ts';
import { personaStale } from './persona-stale.ts';
import { personaSucceeded } from './persona-succeeded.ts';
import { personaValidated } from './persona-validated.ts';
import { recordKept } from './record-kept.ts';
import { referenceExists } from './reference-exists.ts';
import { referenceSelf } from './reference-self.ts';
import { rolesAgree } from './roles-agree.ts';
import { ruleKnown } from './rule-known.ts';
import { ruleSound } from './rule-sound.ts';
import { seriesSound } from './series-sound.ts';
import { sheetBounded } from './sheet-bounded.ts';
import { snapshotsCurrent } from './snapshots-current.ts';
import { stageKnown } from './stage-known.ts';
import { statementIdUnique } from './statement-id-unique.ts';
import { statementNamed } from './statement-named.ts';
import { textPersonal } from './text-personal.ts';
import { textStigma } from './text-stigma.ts';
import { visibilityKnown } from './visibility-known.ts';

/** Every rule over the whole handbook. Those of one file alone are told while it is loaded. */
export const checkRules: readonly Rule[] = [
  addressKept,
  aliasFree,
  codeownersCurrent,
  colourReadable,
  datesPlausible,
  decisionUsed,
  extraFieldFree,
  htmlFree,
  idMatchesFile,
  idUnique,
  imageDescribed,
  imageSound,
  imageUsed,
  lineAlone,
  linkWorks,
  listedOnce,
  markDefined,
  markupBounded,
  markupKnown,
  mdxAllowed,
  modulesUntracked,
  ownerMapped,
  personaRefresh,
  personaAdvised,
  personaStale,
  personaGrounded,
  personaNamed,
  personaPlaceholder,
  personaSucceeded,
  personaValidated,
  recordKept,
  referenceExists,
  referenceSelf,
  rolesAgree,
  ruleKnown,
  ruleSound,
  seriesSound,
  sheetBounded,
  snapshotsCurrent,
  stageKnown,
  statementIdUnique,
  statementNamed,
  textPersonal,
  textStigma,
  visibilityKnown,
];
