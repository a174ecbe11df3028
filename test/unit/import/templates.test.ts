import { describe, expect, it } from 'vitest';
import { dataFrom, importText } from './support.ts';

describe('templates as people use them', () => {
  it('facts below a heading of their own, labels that head lists, tables in bold', async () => {
    const [data] = await dataFrom(
      'p.md',
      `# 🧑 Persona: Dana Smith

**Frequent traveller**

## Profile

| Attribute | Details |
| --- | --- |
| **Age** | 41 |
| **Role/Title** | Plant manager |

## Behaviors

- **Devices:** phone
- **Technical proficiency:** good
- **Pace:** slow

**A Day in Their Life:**
> Walks the plant at 7

## Pain Points & Frustrations

**Critical pain:**
> Breakdowns

**Current workarounds:**
- Lists

## Goals

- **Save time:** every week
- **Tools:** fewer of them
- **Grow:** next year

## Preferred channels

- E-mail (4/5)

## Quotes

> "One."

> "Two."
`,
    );
    expect(data).toEqual({
      id: 'dana-smith',
      name: 'Dana Smith',
      role: 'Plant manager',
      state: 'proto',
      story: '**Frequent traveller**',
      quote: 'One.',
      demographics: { age: 41 },
      devices: ['phone'],
      skills: ['good'],
      habits: { consumption: [{ text: 'slow', note: 'Pace' }] },
      scenarios: [{ title: 'A Day in Their Life', context: 'Walks the plant at 7', steps: [] }],
      painPoints: ['Breakdowns', { text: 'Lists', note: 'Current workarounds' }],
      goals: ['**Save time:** every week', '**Tools:** fewer of them', '**Grow:** next year'],
      channels: [{ channel: 'E-mail', intensity: 4 }],
      notes: '**Quotes**: "Two."',
    });
  });

  it('a channel whose use nobody gave is a habit, as its use is never guessed', async () => {
    expect(await dataFrom('p.csv', 'Nom,Canaux\nAna Diaz,E-mail\n')).toMatchObject([
      { habits: { browsing: [{ text: 'E-mail', note: 'Canaux' }] } },
    ]);
  });

  it('personas below headings that only rank them, and sections about all of them', async () => {
    const section = (rank: string, name: string) => `## ${rank} Persona\n\n### ${name}\n\n#### Goals\n\n- Plan\n\n`;
    const source = `# Our people\n\n${section('Primary', 'Sam Lee')}${section('Secondary', 'Kim Park')}## Method\n\n| A | B | C |\n| - | - | - |\n| 1 | 2 | 3 |\n`;
    expect(await dataFrom('p.md', source)).toMatchObject([
      { name: 'Sam Lee', goals: ['Plan'] },
      { name: 'Kim Park', goals: ['Plan'] },
    ]);
    const { personas } = await importText('p.md', source);
    expect(personas).toHaveLength(2);
    expect(personas[1]?.text).toContain('# Secondary Persona > Goals (line 17)');
  });
});
