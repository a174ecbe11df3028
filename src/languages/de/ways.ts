/** The ways to all personas seen at once, and on from one of them. */
export const ways = {
  compare: { title: 'Personas vergleichen', short: 'Zwei bis vier nebeneinander: was sie verbindet, was sie trennt.' },
  journeys: { title: 'Customer Journeys', short: 'Vom ersten Bedarf bis zur Treue: wo das Empfinden sinkt, und bei wem.' },
  maps: { title: 'Übersichtskarten', short: 'Alle Personas auf einen Blick: Segmente, Skalen, Kanäle, Belege.' },
  decisions: { title: 'Entscheidungen', short: 'Was wir mit jemandem vor Augen entschieden haben, und was daraus wurde.' },
  who: 'Wer ist das?',
  departments: 'Abteilungen',
  further: 'Weiter mit {name}',
};
