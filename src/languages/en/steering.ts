import type { steering as french } from '../fr/steering.ts';
import { forms } from '../plural.ts';

/** What is said of lists of customers, of scores of companies, and of accounts that are given to sales people. */
export const steering: typeof french = {
  noLists: 'There is no list to make: give an ‘id’ and a ‘rule’ to an action (campaigns, services or loyalty) of a segment that has a rule, or of a profile (icp) whose criteria have ‘points’.',
  noList: (known) => `Say which list, for instance --list ${known.split(', ')[0]}. There are: ${known}.`,
  unknownList: (typed, suggestion, known) => `No list is called ‘${typed}’${suggestion ? `; perhaps ‘${suggestion}’?` : '.'} There are: ${known}.`,
  onList: forms({ one: '{n} contact, of {all} in ‘{name}’.', other: '{n} contacts, of {all} in ‘{name}’.' }),
  noProfiles: 'No ideal customer profile (icp) counts points: give its criteria ‘points’ (a weight and a rule).',
  noIcp: (known) => `Say by which profile, for instance --icp ${known.split(', ')[0]}. There are: ${known}.`,
  unknownIcp: (typed, suggestion, known) => `No profile that counts points is called ‘${typed}’${suggestion ? `; perhaps ‘${suggestion}’?` : '.'} There are: ${known}.`,
  tier: (name, from) => `${name} (from ${from})`,
  belowTiers: 'Below all tiers',
  scored: 'Scored',
  disqualified: 'Excluded',
  noTeam: 'Say who sells: --team ../team.csv, a line for each person with the columns seller, team and capacity.',
  noProspectRule: 'The file tells hunters from developers (role), but nothing says which accounts are prospects: add accounts: { prospect: RULE } to fields.yaml.',
  noKeyRule: 'The file sets key accounts apart (accounts), but nothing says which they are: add accounts: { key: RULE } to fields.yaml.',
  unknownField: (typed, suggestion) => `--current ${typed} is not a field of type text in fields.yaml${suggestion ? `; perhaps ‘${suggestion}’?` : '.'}`,
  full: forms({ one: '{n} account is left with nobody: all who could look after it are full.', other: '{n} accounts are left with nobody: all who could look after them are full.' }),
  nobody: forms({ one: '{n} account is for nobody in the file.', other: '{n} accounts are for nobody in the file.' }),
  elsewhere: forms({ one: '{n} contact is in a segment of which no team of the file is in charge, or in none.', other: '{n} contacts are in segments of which no team of the file is in charge, or in none.' }),
};
