/** The ways to all personas seen at once, and on from one of them. */
export const ways = {
  compare: { title: 'Compare personas', short: 'Two to four side by side: what they share, what sets them apart.' },
  journeys: { title: 'Journeys', short: 'From the first need to loyalty: where feelings fall, and for whom.' },
  maps: { title: 'Maps', short: 'All personas at a glance: segments, scales, channels, evidence.' },
  decisions: { title: 'Decisions', short: 'What we decided with somebody in mind, and what came of it.' },
  who: 'Who is this?',
  departments: 'Departments',
  further: 'Go further with {name}',
};
