import { expect, it } from 'vitest';
import { recognisedBy } from '../../../src/facts/recognisable.ts';

/** Descriptions as people write them, each labelled by hand: whether a colleague or a neighbour would know who it is. */
const known = [
  'Nadia Ferrand, gérante',
  'Jean-Marc Delmas (boulanger)',
  'Sophie LAMBERT, directrice achats',
  'Gérante d’un salon, 42 ans, à Castres',
  'Boulanger, 58 ans, près de Mazamet',
  'Acheteuse chez Airbus, 35 ans',
  'Responsable qualité chez Sanofi, à Vitry',
  'Notaire à Gaillac, 61 ans',
  'Infirmière d’Albi, 29 ans',
  'Head baker, 58 years old, from Leeds',
  'Buyer at Airbus, near Toulouse',
  'Emma Clarke, nurse',
  'Bäcker, 58 Jahre, aus Trier',
  'Einkäuferin bei Siemens, 41 Jahre',
];
const unknown = [
  'Cliente, directrice de programme',
  'Client, ingénieur d’études',
  'Chargé d’affaires entreprises',
  'Panel customer, communications manager',
  'Customer Success, mid-market',
  'Chief Marketing Officer',
  'Gérante d’un salon de coiffure',
  'Client depuis 12 ans, à Castres',
  'Artisan, 25 ans d’expérience, à Albi',
  'Retraitée, 68 ans',
  'Conseiller de la relation client, à Toulouse',
  'Kundin, Leiterin Einkauf',
  'Handwerker, seit 20 Jahre Kunde',
  'Head of Sales',
  'Femme, 30-40 ans, ville moyenne',
];

it.each(known)('tells who “%s” is', (text) => {
  expect(recognisedBy(text)).not.toEqual([]);
});

it.each(unknown)('tells nobody apart by “%s”', (text) => {
  expect(recognisedBy(text)).toEqual([]);
});
