import { chance, DAY, frenchDay } from '../../scripts/crm-export.ts';

/** A group of customers as it is made. */
interface Group {
  segment: string;
  contacts: number;
  /** What the columns of contacts hold. */
  kind: string;
  age: readonly [from: number, to: number];
  channel: string;
  /** Orders a year, and what one comes to, in cents. */
  orders: number;
  cents: readonly [from: number, to: number];
  /** The share that orders no more after a day. */
  lost: number;
}

/** The customers of a bank that insures, a twentieth of them. */
export const groups: readonly Group[] = [
  {
    segment: 'primo-accedants',
    contacts: 640,
    kind: 'particulier',
    age: [26, 38],
    channel: 'mobile',
    orders: 3,
    cents: [4_000, 42_000],
    lost: 0.06,
  },
  {
    segment: 'fideles-agence',
    contacts: 1480,
    kind: 'particulier',
    age: [58, 84],
    channel: 'agence',
    orders: 5,
    cents: [1_500, 18_000],
    lost: 0.03,
  },
  {
    segment: 'particuliers-numeriques',
    contacts: 2100,
    kind: 'particulier',
    age: [20, 57],
    channel: 'mobile',
    orders: 7,
    cents: [500, 9_000],
    lost: 0.11,
  },
  {
    segment: 'artisans-commercants',
    contacts: 1155,
    kind: 'professionnel',
    age: [28, 63],
    channel: 'conseiller',
    orders: 9,
    cents: [6_000, 90_000],
    lost: 0.08,
  },
  {
    segment: 'eti-pharmaceutique',
    contacts: 7,
    kind: 'entreprise',
    age: [40, 60],
    channel: 'conseiller',
    orders: 12,
    cents: [900_000, 4_500_000],
    lost: 0,
  },
  { segment: 'others', contacts: 210, kind: 'association', age: [30, 70], channel: 'agence', orders: 1, cents: [1_000, 20_000], lost: 0.2 },
];

/** Contacts and orders up to a day, as rows of text: French, with semicolons and decimal commas. */
export function crmExport(at: string, seed = 2026): { contacts: string[]; orders: string[] } {
  const end = Date.parse(`${at}T00:00:00Z`);
  const contacts = ['contact_id;nature;age;canal'];
  const orders = ['contact_id;date;amount'];
  let number = 0;
  for (const group of groups) {
    for (let one = 0; one < group.contacts; one++) {
      const next = chance(seed * 100_003 + ++number);
      const between = ([from, to]: readonly [number, number]) => from + Math.floor(next() * (to - from + 1));
      const id = String(number).padStart(6, '0');
      const start = Date.UTC(2024, 0, 1) + Math.floor(next() * 700) * DAY;
      const age = between(group.age);
      // Somebody who is not there yet on that day is in no export of it.
      if (start > end) continue;
      contacts.push(`${id};${group.kind};${age};${group.channel}`);
      const stops = next() < group.lost ? Date.UTC(2025, 9, 1) + Math.floor(next() * 270) * DAY : Number.POSITIVE_INFINITY;
      const apart = (365 / group.orders) * DAY;
      for (let day = start; day <= end && day < stops; day += Math.max(DAY, Math.floor((apart * (0.5 + next())) / DAY) * DAY)) {
        const cents = between(group.cents);
        orders.push(`${id};${frenchDay(day)};${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`);
      }
    }
  }
  return { contacts, orders };
}
