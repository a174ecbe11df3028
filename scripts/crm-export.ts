// Writes the export of the CRM that the figures of the sample were measured on, all invented and the same each time:
// `node scripts/crm-export.ts FOLDER DAY`, for one of the four days below. Who belongs to which segment is planted, customer by customer.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export const DAY = 86_400_000;

/** The days of the snapshots. */
export const days = ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'] as const;

type Four = readonly [number, number, number, number];

/** Customers who are in a segment for some time: as many on each day as planned, the first come leaving first. */
interface Group {
  segment: string;
  /** How many are in it on each day, and how many have left it until then. */
  size: Four;
  left: Four;
  /** What they are before and after. */
  otherwise: string;
  /** Orders a year, what one comes to in cents, and the share that orders no more from some day on. */
  orders: number;
  cents: readonly [from: number, to: number];
  lost: number;
}

/** A bank that insures, with 408 000 private customers, 62 300 businesses and some firms that send it customers. */
export const groups: readonly Group[] = [
  {
    segment: 'artisans-commercants',
    size: [22_340, 22_610, 22_870, 23_100],
    left: [0, 390, 720, 1_040],
    otherwise: 'professionnels',
    orders: 12,
    cents: [900, 7_100],
    lost: 0.05,
  },
  {
    segment: 'cabinets-prescripteurs',
    size: [1_263, 1_255, 1_249, 1_240],
    left: [0, 44, 85, 131],
    otherwise: 'cabinets',
    orders: 3,
    cents: [18_000, 108_000],
    lost: 0.12,
  },
  {
    segment: 'reserve-active',
    size: [19_640, 19_380, 19_150, 18_900],
    left: [0, 1_010, 1_980, 2_960],
    otherwise: 'particuliers-numeriques',
    orders: 12,
    cents: [600, 2_100],
    lost: 0.03,
  },
  {
    segment: 'primo-accedants',
    size: [8_460, 8_790, 9_120, 9_400],
    left: [0, 620, 1_290, 1_930],
    otherwise: 'particuliers-numeriques',
    orders: 6,
    cents: [1_200, 9_100],
    lost: 0.02,
  },
  {
    segment: 'particuliers-numeriques',
    size: [118_200, 121_300, 124_000, 126_400],
    left: [0, 1_900, 3_650, 5_300],
    otherwise: 'particuliers',
    orders: 9,
    cents: [150, 1_850],
    lost: 0.07,
  },
  {
    segment: 'fideles-agence',
    size: [75_900, 74_600, 73_200, 71_800],
    left: [0, 1_850, 3_820, 5_770],
    otherwise: 'particuliers',
    orders: 9,
    cents: [400, 4_300],
    lost: 0.04,
  },
  {
    segment: 'particuliers',
    size: [181_900, 181_700, 181_600, 181_500],
    left: [0, 0, 0, 0],
    otherwise: '',
    orders: 4,
    cents: [100, 1_900],
    lost: 0.1,
  },
  {
    segment: 'professionnels',
    size: [39_320, 39_290, 39_240, 39_200],
    left: [0, 0, 0, 0],
    otherwise: '',
    orders: 6,
    cents: [500, 5_200],
    lost: 0.08,
  },
];

/** Numbers that look like chance and come again (Mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A customer of one group on one day. */
interface Customer {
  number: number;
  group: Group;
  /** The segment of that day. */
  segment: string;
}

/** Who is a customer on the day of an order in the list, each with what they are then. Those who wait for their turn are what they are otherwise. */
export function* customersOn(at: number): Generator<Customer> {
  let number = 0;
  const waiting = new Map<string, number>();
  for (const group of groups) {
    const [size, left, last] = [group.size[at] ?? 0, group.left[at] ?? 0, group.size[3] + group.left[3]];
    // Whoever is counted here and now as something else is not counted there again.
    const own = size - (waiting.get(group.segment) ?? 0);
    const to = left + own;
    for (let index = 0; index < Math.max(last, to); index += 1) {
      number += 1;
      const isIn = index >= left && index < to;
      // Of those who are yet to come, two in three are customers already.
      if (!isIn && (group.otherwise === '' || (index >= to && index % 3 === 0))) continue;
      if (!isIn) waiting.set(group.otherwise, (waiting.get(group.otherwise) ?? 0) + 1);
      yield { number, group, segment: isIn ? group.segment : group.otherwise };
    }
  }
}

const columns = [
  'numero_client',
  'customer_type',
  'age',
  'main_account_opened',
  'revolving_opened',
  'other_mortgages',
  'email',
  'mobile_phone',
  'sector',
  'profession',
  'employees',
  'company_founded',
  'signatories',
  'receipts_share',
  'last_referral',
  'branch_visits',
  'app_logins',
  'assisted_share',
  'last_mortgage_simulation',
  'mortgage_signed',
  'revolving_draws',
  'payment_incidents',
  'net_banking_income',
  'savings',
  'products',
  'revolving_balance',
  'app_current',
  'phone_first_used',
  // What is asked of firms alone that are not customers yet.
  'independent',
  'supplier_tier',
  'first_customer_share',
  'insolvency',
  'erp',
  'material_lead',
  'indirect_invoices',
] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

/** What the CRM knows of a customer on a day. */
function rowOf({ number, segment }: Customer, end: number): Row {
  const next = chance(7 * 1_000_003 + number);
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const some = (from: number, to: number) => String(between(from, to));
  const ago = (from: number, to: number) => frenchDay(end - between(from, to) * DAY);
  const comma = (from: number, to: number) => `${between(from, to)},${some(0, 9)}`;
  const isBusiness = segment === 'artisans-commercants' || segment === 'professionnels';
  const isFirm = segment.startsWith('cabinets');
  const idle = { branch_visits: some(0, 4), app_logins: comma(0, 6), assisted_share: comma(12, 48), products: some(1, 3) };
  const all: Row = {
    numero_client: String(number).padStart(7, '0'),
    customer_type: isFirm ? 'prescripteur' : isBusiness ? 'professionnel' : 'particulier',
    email: `client.${number}@exemple.fr`,
    mobile_phone: `06 00 ${String(number)
      .padStart(6, '0')
      .replace(/(..)(?=.)/g, '$1 ')}`,
  };
  const person: Row = {
    ...all,
    ...idle,
    age: some(19, 74),
    main_account_opened: ago(200, 3_600),
    other_mortgages: some(1, 2),
    app_current: 'true',
  };
  const digital: Row = {
    ...person,
    app_logins: comma(9, 21),
    assisted_share: comma(0, 8),
    products: some(2, 4),
    phone_first_used: ago(40, 1_300),
  };
  const business: Row = {
    ...all,
    ...idle,
    sector: next() < 0.6 ? 'artisanat' : 'commerce de détail',
    employees: some(0, 7),
    company_founded: ago(900, 9_000),
    signatories: '1',
    net_banking_income: comma(90, 900),
  };
  switch (segment) {
    case 'artisans-commercants':
      return { ...business, receipts_share: comma(52, 99), payment_incidents: number % 11 === 0 ? '1' : '0' };
    case 'professionnels':
      return { ...business, receipts_share: comma(4, 48) };
    case 'cabinets-prescripteurs':
      return { ...all, profession: next() < 0.7 ? 'expert-comptable' : 'courtier en crédit', last_referral: ago(3, 700) };
    case 'cabinets':
      return { ...all, profession: 'expert-comptable', last_referral: ago(740, 1_200) };
    case 'reserve-active':
      return {
        ...digital,
        revolving_opened: ago(400, 2_900),
        revolving_draws: some(3, 5),
        payment_incidents: '0',
        revolving_balance: comma(520, 2_400),
      };
    case 'primo-accedants':
      return { ...digital, age: some(23, 49), other_mortgages: '0', last_mortgage_simulation: ago(5, 360) };
    case 'particuliers-numeriques':
      return digital;
    case 'fideles-agence':
      return {
        ...person,
        age: some(38, 86),
        main_account_opened: ago(3_700, 14_000),
        branch_visits: some(7, 19),
        assisted_share: comma(53, 94),
        savings: comma(8_200, 61_000),
        app_current: next() < 0.3 ? 'true' : 'false',
      };
    default:
      return person;
  }
}

/** What a customer brought in until a day, within the last 400 days: the same whatever day is asked for. */
function* ordersOf({ number, group: { orders, cents, lost } }: Customer, end: number): Generator<string> {
  const next = chance(11 * 1_000_003 + number);
  const stops = next() < lost ? Date.UTC(2025, 8, 1) + Math.floor(next() * 390) * DAY : Number.POSITIVE_INFINITY;
  // Few bring in much, and many little.
  const weight = next() ** 1.6;
  for (let day = Date.UTC(2024, 9, 1) + Math.floor((next() * 365 * DAY) / orders / DAY) * DAY; day <= end && day < stops; ) {
    const amount = Math.round(cents[0] + (cents[1] - cents[0]) * weight * (0.6 + 0.8 * next()));
    if (day > end - 400 * DAY)
      yield `${String(number).padStart(7, '0')};${frenchDay(day)};${Math.floor(amount / 100)},${String(amount % 100).padStart(2, '0')}`;
    day += Math.max(1, Math.round((365 / orders) * (0.6 + 0.8 * next()))) * DAY;
  }
}

const frenchDays = new Map<number, string>();

export function frenchDay(moment: number): string {
  const known = frenchDays.get(moment) ?? new Date(moment).toISOString().slice(0, 10).split('-').reverse().join('/');
  frenchDays.set(moment, known);
  return known;
}

/** The two tables of a day, row by row, the names of their columns first. */
export function* tablesOf(day: (typeof days)[number]): Generator<['contacts' | 'orders', string]> {
  const end = Date.parse(`${day}T00:00:00Z`);
  yield ['contacts', columns.join(';')];
  yield ['orders', 'numero_client;date_operation;montant'];
  for (const customer of customersOn(days.indexOf(day))) {
    const row = rowOf(customer, end);
    yield ['contacts', columns.map((name) => row[name] ?? '').join(';')];
    for (const order of ordersOf(customer, end)) yield ['orders', order];
  }
}

if (import.meta.main) {
  const [folder = '.', asked] = process.argv.slice(2);
  const day = days.find((one) => one === asked);
  if (!day) throw new RangeError(`DAY is one of ${days.join(', ')}`);
  mkdirSync(folder, { recursive: true });
  const open = (table: string) => openSync(join(folder, `${table}.csv`), 'w');
  const files = { contacts: open('contacts'), orders: open('orders') };
  const waiting: Record<keyof typeof files, string[]> = { contacts: [], orders: [] };
  // As old programs write it, by the setting of the sample.
  const write = (table: keyof typeof files) => writeSync(files[table], Buffer.from(`${waiting[table].splice(0).join('\n')}\n`, 'latin1'));
  for (const [table, row] of tablesOf(day)) if (waiting[table].push(row) === 50_000) write(table);
  for (const table of ['contacts', 'orders'] as const) if (waiting[table].length > 0) write(table);
  for (const file of Object.values(files)) closeSync(file);
}
