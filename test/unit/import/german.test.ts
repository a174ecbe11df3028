import { expect, it } from 'vitest';
import { dataFrom } from './support.ts';

const table = `Name;Rolle;Alter;Beruf;Wohnort;Familienstand;Einkommen;Ziele;Hürden;Motivation;Schmerzpunkte;Bedürfnisse;Zitat;Kanäle;Interessen;Status;Zuletzt geprüft
Sabine Krüger;Vorsichtige Erstkäuferin;etwa 34 Jahre;Krankenpflegerin;Leipzig;verheiratet, zwei Kinder;3.200 €;Eigenheim kaufen, Rücklagen bilden;Angst vor einer Absage;Sicherheit für die Kinder;Immer dieselben Formulare;Klare Auskunft;„Ich will wissen, woran ich bin.“;E-Mail, Telefon;Wandern, Kochen;Entwurf;1. März 2026
Jörg Weiß;Eiliger Entscheider;45 bis 50 Jahre;Bauleiter;Köln;ledig;;Zeit sparen;Zu viel Papier;Ruhe am Abend;;;;App;;Validiert;21.11.2025
`;

it('a table with German headings finds its fields', async () => {
  const [sabine, jorg] = await dataFrom('personas.csv', table);
  expect(sabine).toMatchObject({
    id: 'sabine-kruger',
    name: 'Sabine Krüger',
    role: 'Vorsichtige Erstkäuferin',
    state: 'draft',
    quote: 'Ich will wissen, woran ich bin.',
    demographics: { age: 34, place: 'Leipzig', household: 'verheiratet, zwei Kinder', income: '3.200 €' },
    goals: ['Eigenheim kaufen', 'Rücklagen bilden'],
    motivations: ['Sicherheit für die Kinder'],
    brakes: ['Angst vor einer Absage'],
    painPoints: ['Immer dieselben Formulare'],
    needs: ['Klare Auskunft'],
    // How much a channel is used, the table does not say.
    habits: {
      browsing: [
        { text: 'E-Mail', note: 'Kanäle' },
        { text: 'Telefon', note: 'Kanäle' },
      ],
      consumption: ['Wandern', 'Kochen'],
    },
    reviewed: '2026-03-01',
  });
  expect(jorg).toMatchObject({
    state: 'validated',
    demographics: { ageRange: '45 bis 50 Jahre', place: 'Köln' },
    job: { title: 'Bauleiter' },
    reviewed: '2025-11-21',
  });
  expect([sabine, jorg].map((one) => one?.notes)).toEqual([undefined, undefined]);
});

it('a text with German headings finds its fields', async () => {
  const text = `# Persona Nr. 1: Sabine Krüger (34 Jahre)

## Ziele
- Eigenheim kaufen

## Größte Hürden
- Angst vor einer Absage

## Auf einen Blick
Will wissen, woran sie ist.

## Technikaffinität
- Macht alles am Smartphone
`;
  const [sabine] = await dataFrom('sabine.md', text);
  expect(sabine).toMatchObject({
    name: 'Sabine Krüger',
    demographics: { age: 34 },
    summary: 'Will wissen, woran sie ist.',
    goals: ['Eigenheim kaufen'],
    brakes: ['Angst vor einer Absage'],
    skills: ['Macht alles am Smartphone'],
  });
});
