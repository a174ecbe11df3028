import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Handbook } from '../../src/handbook/handbook.ts';
import { loadHandbook } from '../../src/handbook/load.ts';

/** A handbook with a word planted in every way in which something hidden could come out; `plantedIn` finds those that did. */
export const plantedContent: Record<string, string> = {
  'handbook.yaml':
    'company: Banque du Test\nsite: https://personas.example.com\nlanguages: [fr, en]\ndepartments:\n  - { id: marketing, name: Marketing }\n  - { id: support, name: Relation client }\n' +
    'charter:\n  why: Voir [notre client](/personas/canary-hidden/) et [l’ancien nom](/personas/canary-former/).\n',
  'handbook.en.yaml': 'charter:\n  why: See [our customer](/personas/canary-hidden/).\n',
  'personas/canary-hidden.yaml':
    'id: canary-hidden\nname: Canary-Name\nrole: Canary-Role\nstate: draft\nreviewed: 2020-01-01\nvisibility: restricted\naliases: [canary-former]\nsegments: [ouvert]\n' +
    'portrait: { image: ../images/canary-portrait.png, alt: Canary-Alt }\ngoals:\n  - { id: but, text: Canary-Goal, evidence: [dire#v1] }\n  - { text: Canary-Hypothesis, priority: high }\n  - { text: Canary-Contested, evidence: [{ ref: dire#v1, stance: contradicts }] }\nrelated: [{ persona: claire, note: Canary-Related }]\n' +
    'cues: [Canary-Cue]\nattitudes: [{ left: Prudence, right: Canary-Pole, position: 9 }]\nchannels: [{ channel: Canary-Channel, intensity: 5 }]\njourney: [{ stage: Canary-Stage, emotion: -2 }]\n' +
    'guidance: { marketing: { tone: Canary-Hidden-Tone, objections: [{ text: Canary-Hidden-Objection, answer: Canary-Hidden-Answer }] } }\n',
  'personas/canary-hidden.en.yaml': 'role: Canary-Role-En\ngoals:\n  but: Canary-Goal-En\n',
  // What it needs is hidden, so it cannot be shown either.
  'personas/canary-nameless.yaml':
    'id: canary-nameless\nname: Canary-Nameless\nrole: R\nstate: draft\nfieldVisibility: { name: restricted }\n',
  'personas/claire.yaml': `# Canary-Comment
id: claire
name: Claire Test
role: Cliente
state: validated
segments: [ouvert, canary-segment]
fieldVisibility:
  notes: restricted
  goals: restricted
  guidance.support: restricted
  guidance.marketing.objections.une.answer: restricted
  demographics.income: restricted
  journey.emotion: restricted
  brakes.canary-brake: restricted
  portrait: restricted
  jobsToBeDone: marketing
  cues.canary-cue: restricted
  attitudes.canary-scale: restricted
  channels: restricted
portrait: { image: ../images/canary-face.png, alt: Canary-Face }
summary: Elle suit ses comptes.
notes: Canary-Notes
goals:
  - { id: canary-goal-id, text: Canary-Open-Goal, note: Canary-Goal-Note }
jobsToBeDone: [Marketing-Only]
cues: [{ id: canary-cue, text: Canary-Cue-Of-Claire }, Elle demande un écrit.]
attitudes: [{ id: canary-scale, left: Canary-Left, right: Canary-Right, position: 7 }, { left: Prudence, right: Audace, position: 3 }]
channels: [{ channel: Canary-Letters, intensity: 1 }]
demographics: { place: Lyon, income: Canary-Income }
brakes:
  - { id: canary-brake, text: Canary-Brake }
  - { id: temps, text: Manque de temps }
motivations:
  - id: secret
    text: Croire les faits
    evidence:
      - { ref: canary-record#v1, note: Canary-Evidence-Note }
      - { ref: canary-record, stance: contradicts }
  - { id: mene, text: 'Suivre [un lien caché](/guide/canary-guide/), [un segment](../segments/canary-segment.yaml) et [une adresse](https://personas.example.com/en/personas/canary-hidden/).' }
story: |-
  Elle renvoie à [ce guide][g] et à [**cette personne**](../personas/canary-hidden.yaml "Canary-Title").

  [g]: ../guide/canary-guide.md
guidance:
  support: { tone: Canary-Tone, do: [Canary-Do] }
  marketing:
    tone: Ton ouvert
    objections: [{ id: une, text: Canary-Objection, answer: Canary-Answer }, { id: deux, text: Objection ouverte, answer: Réponse }]
journey:
  - { id: un, stage: Canary-Free, emotion: 2 }
related: [{ persona: canary-hidden, note: Canary-Link-Note }, { persona: karim, note: Voisin }]
lookalikes: [{ persona: canary-former, difference: Canary-Difference }]
validations:
  - { by: Équipe, date: 2026-03-01, record: canary-record, verdicts: [{ statement: canary-goal-id, verdict: nuanced, note: Canary-Verdict }, { statement: temps, verdict: confirmed }] }
`.replace('Canary-Free', 'Découverte'),
  'personas/claire.en.yaml':
    'role: Customer\nnotes: Canary-Notes-En\ngoals:\n  canary-goal-id: { text: Canary-Goal-En2, note: Canary-Note-En2 }\nbrakes:\n  canary-brake: Canary-Brake-En\n  temps: Lack of time\n' +
    'guidance:\n  support: { tone: Canary-Tone-En }\n  marketing: { objections: { une: { text: Canary-Objection-En } } }\nmotivations:\n  secret: { text: Trust the facts, evidence: { "canary-record#v1": { note: Canary-Evidence-En } } }\n' +
    '  mene: Follow [a hidden link](/guide/canary-guide/)\nrelated:\n  canary-hidden: { note: Canary-Related-En }\n  karim: { note: Neighbour }\n',
  'personas/karim.md':
    '---\nid: karim\nname: Karim Test\nrole: Client\nstate: retired\nsuccessor: canary-hidden\nfieldVisibility: { story: restricted }\n---\n\nCanary-Story ![Canary-Image](../images/canary-body.png)\n',
  'personas/karim.en.md': '---\nrole: Customer too\n---\n\nCanary-Story-En\n',
  'personas/nora.mdx':
    '---\nid: nora\nname: Nora Test\nrole: Cliente aussi\nstate: proto\n---\n\nVoir <Persona id="canary-hidden" /> et\n\n<Verbatim ref="canary-record#v1" />\n\n<Note>Un [mot](/research/canary-record/) ici.</Note>\n',
  'segments/ouvert.yaml':
    'id: ouvert\nname: Segment ouvert #Canary-Lost\nallocation: [{ text: Selon le CRM, evidence: [canary-segment#chiffre] }]\n',
  'segments/canary-segment.yaml':
    'id: canary-segment\nname: Canary-Segment\nvisibility: restricted\nfigures: [{ id: chiffre, label: Canary-Figure, value: 90817, date: 2026-01-01 }]\n',
  'segments/canary-icp.yaml':
    'id: canary-icp\nkind: icp\nname: Canary-Icp\nvisibility: restricted\nbuyingGroup: [{ persona: claire, note: Canary-Buying }]\n',
  'segments/pme.yaml': 'id: pme\nkind: icp\nname: PME du Test\nbuyingGroup: [{ persona: canary-hidden, note: Canary-Group }, karim]\n',
  'research/canary-record.yaml':
    'id: canary-record\ntitle: Canary-Record\nkind: interview\ndate: 2026-02-03\nkeepUntil: 2020-01-01\nvisibility: restricted\naliases: [canary-record-former]\nguide: canary-guide\nsegments: [ouvert]\n' +
    'verbatims: [{ id: v1, text: Canary-Verbatim, by: Canary-By, themes: [Canary-Theme] }]\nfindings: [{ id: f1, text: Canary-Finding, verbatims: [v1] }]\n',
  'research/dire.md':
    '---\nid: dire\ntitle: Étude ouverte\nkind: survey\ndate: 2026-02-04\nguide: canary-guide\nsegments: [canary-segment]\nverbatims: [{ id: v1, text: Mots ouverts }]\n---\n\nNotes vers [le dossier](../research/canary-record.yaml).\n',
  'decisions/canary-decision.yaml':
    'id: canary-decision\ntitle: Canary-Decision\ndate: 2026-09-01\nvisibility: restricted\ndepartments: [marketing]\npersonas: [claire, canary-hidden]\nsummary: Canary-Decision-Summary\n' +
    'alternatives: [{ text: Canary-Alternative, why: Canary-Why }]\n',
  'decisions/canary-decision.en.yaml': 'title: Canary-Decision-En\n',
  // It concerns somebody hidden, beside others, and rests on what is hidden of one who is not.
  'decisions/ouverte.yaml':
    'id: ouverte\ntitle: Décision ouverte\ndate: 2026-10-01\ndepartments: [marketing, support]\npersonas: [claire, canary-hidden]\nsegments: [ouvert, canary-segment]\nicps: [canary-icp, pme]\n' +
    'restsOn: [claire#canary-goal-id, claire#temps, canary-hidden#but]\nfieldVisibility: { outcome: restricted, departments: marketing }\n' +
    'decided: Comme [elle](/personas/canary-hidden/) l’a dit.\noutcome: { date: 2026-11-01, result: failed, text: Canary-Outcome }\n',
  'decisions/ouverte.en.yaml': 'title: An open decision\noutcome.text: Canary-Outcome-En\n',
  // It is on nobody whom all may read.
  'decisions/seule.yaml':
    'id: seule\ntitle: Pour une seule\ndate: 2026-10-02\ndepartments: [support]\npersonas: [canary-hidden]\nrestsOn: [claire#canary-brake]\n',
  'guide/canary-guide.md': '---\ntitle: Canary-Guide\nvisibility: restricted\n---\n\nCanary-Guide-Body\n',
  'guide/canary-guide.en.md': '---\ntitle: Canary-Guide-En\n---\n\nCanary-Guide-Body-En\n',
  'guide/lire.md': '---\ntitle: Comment lire\norder: 1\n---\n\nD’abord [ce guide](canary-guide.md), puis [Claire](/personas/claire/).\n',
};

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** The same with the pictures that it names. */
export const plantedFiles: Record<string, string | Uint8Array> = {
  ...plantedContent,
  ...Object.fromEntries(['portrait', 'face', 'body'].map((name) => [`images/canary-${name}.png`, Uint8Array.from(png)])),
};

const every = [
  ...new Set(
    Object.values(plantedContent)
      .join('\n')
      .match(/Canary-[A-Za-z0-9-]+/g),
  ),
];

/** Writes the planted handbook to a folder of its own. */
export async function plantFolder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'handbook-planted-'));
  for (const [name, content] of Object.entries(plantedFiles)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return root;
}

/** Loads the planted handbook. */
export async function plantedHandbook(): Promise<Handbook> {
  const root = await plantFolder();
  const { handbook } = await loadHandbook(root);
  await rm(root, { recursive: true });
  return handbook;
}

/** The words that only the content folder holds: comments, meant or not, and a title that no page shows. */
const never = ['Canary-Comment', 'Canary-Lost', 'Canary-Title'];

/** Every planted word that research reads. */
export const plantedWords = every.filter((word) => !never.includes(word));

/** What of the planted words, names or files is found in some text. */
export function plantedIn(text: string): string[] {
  return [...new Set(text.match(/canary[-_a-z0-9]*|90817/gi))];
}
