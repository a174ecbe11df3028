import { type View, viewIn } from '../../../src/reading/view.ts';
import { handbookOf, today } from '../reading/sample.ts';

const settings = `company: Banque
repository: { url: https://github.com/banque/personas }
departments: [{ id: sales, name: Ventes, description: Les agences. }, { id: risk, name: Risques }]
stages: [{ id: besoin, name: Besoin }, { id: choix, name: Choix }, { id: usage, name: Usage }]
`;
export const ana = `id: ana
name: Ana
role: Cliente
state: draft
rank: primary
brakes: [{ id: frais, text: Redoute les frais }, { id: refus, text: Craint un refus }]
guidance:
  sales:
    channel: Téléphone
    tone: Posé
    useWords: [sans frais]
    avoidWords: [forfait]
    do: [{ id: dire, text: "Dire le prix, [d’abord](#frais)", answers: frais }]
    dont: [{ text: Presser, evidence: [{ ref: appels#v1, stance: contradicts }] }]
    objections: [{ id: cher, text: C’est cher., answer: Comparons. }]
    messages: [{ text: Un prix, stage: Choix }, { text: Bonjour }]
    offers: [{ text: Un essai, stage: besoin }, { text: Une remise, stage: À la relance }]
`;
const bob = `id: bob
name: Bob
role: Client
state: validated
reviewed: 2024-01-01
guidance:
  sales:
    tone: Vif
    objections: [{ text: Pas le temps., answer: Deux minutes. }]
    content: [{ text: Une page, stage: choix }]
`;
/** Two departments, one of which two personas tell something, and one nobody. */
export const files = {
  'handbook.yaml': settings,
  'personas/ana.yaml': ana,
  'personas/bob.yaml': bob,
  'personas/cleo.yaml': 'id: cleo\nname: Cléo\nrole: Cliente\nstate: proto\n',
  'personas/paul.yaml': 'id: paul\nname: Paul\nrole: Client\nstate: retired\nguidance: { sales: { tone: Ancien } }\n',
  'research/appels.yaml':
    'id: appels\ntitle: Appels\nkind: interview\ndate: 2026-02-02\nverbatims: [{ id: v1, text: Pressez-moi., by: Cliente }]\n',
};

export const viewOf = async (more: Record<string, string> = {}): Promise<View> =>
  viewIn(await handbookOf({ ...files, ...more }), 'fr', today);
