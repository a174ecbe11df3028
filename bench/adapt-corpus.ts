// The corpus that other tools are measured on, as valid personas of ours: the same words, under our keys.
//   node bench/adapt-corpus.ts FROM TO
// FROM holds personas/*.yaml and segments/*.yaml as the comparison writes them; a file whose source is unchanged is left alone.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

interface ForeignPersona {
  title: string;
  description: string;
  firstName: string;
  lastName: string;
  role: string;
  segment: string;
  age: number;
  city: string;
  owner: string;
  reviewedAt: string;
  archetype: string;
  confidence: string;
  personaId: string;
  themes: string[];
  related: string[];
  bio: string[];
  goals: string[];
  painPoints: { title: string; text: string }[];
  motivations: string[];
  frictions: string[];
  channels: { name: string; use: string; comfort: number; note: string }[];
  quotes: string[];
  dayInLife: { at: string; text: string }[];
  journey: { step: string; text: string }[];
  tools: string[];
  status: string;
}

const states: Record<string, string> = { brouillon: 'draft', validé: 'validated', 'à revoir': 'draft' };

function persona(id: string, from: ForeignPersona): object {
  const [quote, ...heard] = from.quotes;
  return {
    id,
    name: `${from.firstName} ${from.lastName}`,
    role: from.role,
    state: states[from.status] ?? 'draft',
    summary: from.description,
    quote,
    story: from.bio.join('\n\n'),
    segments: [from.segment],
    demographics: {
      age: from.age,
      place: from.city,
      other: [
        { label: 'Titre', value: from.title },
        { label: 'Archétype', value: from.archetype },
        { label: 'Confiance', value: from.confidence },
        { label: 'Repère', value: from.personaId },
      ],
    },
    goals: from.goals,
    motivations: from.motivations,
    brakes: from.frictions,
    painPoints: from.painPoints.map(({ title, text }) => ({ text: `**${title}.** ${text}` })),
    emotions: heard,
    values: from.themes,
    channels: from.channels.map(({ name, use, comfort, note }) => ({ channel: name, intensity: comfort, purpose: use, note })),
    tools: from.tools,
    dayInLife: from.dayInLife.map(({ at, text }) => ({ time: at, text })),
    journey: from.journey.map(({ step, text }) => ({ stage: step, action: text })),
    related: from.related.filter((other) => other !== id),
    owner: from.owner,
    reviewed: from.reviewedAt,
  };
}

const segment = (id: string, { title, description, text }: { title: string; description: string; text: string }): object => ({
  id,
  name: title,
  summary: description,
  definition: text,
});

async function adapt<T>(from: string, to: string, make: (id: string, data: T) => object): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    const text = await readFile(join(from, name), 'utf8');
    const mark = `# ${Buffer.from(text.slice(0, 2000)).toString('base64url').length}:${text.length}:${/age: (\d+)/.exec(text)?.[1] ?? ''}\n`;
    const known = await readFile(join(to, name), 'utf8').catch(() => '');
    if (!known.startsWith(mark))
      await writeFile(join(to, name), mark + stringify(make(name.replace(/\.yaml$/, ''), parse(text) as T), { lineWidth: 0 }));
  }
}

const [from = '.', to = '.'] = process.argv.slice(2);
await adapt<ForeignPersona>(join(from, 'personas'), join(to, 'personas'), persona);
await adapt(join(from, 'segments'), join(to, 'segments'), segment);
await writeFile(join(to, 'handbook.yaml'), 'company: Banc d’essai\nlanguages: [fr]\n');
