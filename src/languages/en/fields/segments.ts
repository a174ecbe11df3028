import type { audiences as french } from '../../fr/fields/segments.ts';

/** The keys of segments and ideal customer profiles. */
export const audiences: typeof french = {
  segment: {
    id: ['Id', 'The short name of the segment, the same as the file name; personas refer to it by this name.', 'young-workers'],
    name: ['Name', 'The name of the segment as all staff should say it.', 'Young workers'],
    kind: ['Kind', 'Tells a segment from an ideal customer profile (icp); may be left out for a segment.', 'segment'],
    summary: ['In one sentence', 'The segment summed up in one sentence, so that it is easy to recognise in a list.', 'Employees aged 25 to 35 without a mortgage.'],
    definition: ['Definition', 'Who belongs to it, who does not, and why this grouping helps you act.', 'Employed customers aged 25 to 35 who have held an account for at least a year.'],
    criteria: ['Criteria', 'The conditions for belonging, precise enough to extract the same list of customers twice.', '[{ text: Started a loan calculation this year, family: behavioural }]'],
  },
  icp: {
    id: ['Id', 'The short name of the profile, the same as the file name; personas refer to it by this name.', 'construction-smb'],
    name: ['Name', 'The name of the company profile, clear to a salesperson.', 'Construction SMBs'],
    kind: ['Kind', 'Always icp: this file describes an ideal customer profile, not a segment.', 'icp'],
    summary: ['In one sentence', 'The ideal company summed up in one sentence, so that it is easy to recognise in a list.', 'Family firm of 10 to 49 employees renewing its group health cover.'],
    definition: ['Definition', 'What makes these companies profitable and satisfied with you, beyond their size.', 'Growing building firms without a human resources department.'],
    size: ['Size', 'The target headcount or range, the first filter of a prospecting list.', '10 to 49 employees'],
    sectors: ['Sectors', 'The target lines of business, in the words that these companies use.', '[Structural works, Finishing trades]'],
    revenue: ['Revenue', 'The range of revenue, so that the cover you offer is on the right scale.', '€1m to €8m'],
    place: ['Place', 'The territory where these companies are, which tells what branch serves them.', 'Western France'],
    tools: ['Tools', 'The software and suppliers in place, which your offer will have to fit in with.', '[Payroll handled by the accounting firm]'],
    digitalMaturity: ['Digital maturity', 'How at ease these companies are with digital tools, which tells how they will want to subscribe.', '{ level: 2 }'],
    triggers: ['Triggers', 'The events that create a need; watch for them and call at the right time.', '[Hiring the tenth employee]'],
    disqualifiers: ['Disqualifiers', 'The signs that should make you walk away, so that neither side wastes time.', '[Contract signed less than a year ago]'],
    buyingGroup: ['Buying group', 'The personas who have a say in the decision in these companies, so that nobody is forgotten.', '[{ persona: nadia, roles: [influencer], weight: 4 }]'],
    criteria: ['Criteria', 'The criteria of these companies, by family, precise enough for two colleagues to find the same list.', '[{ text: Have a purchasing card, family: technographic }]'],
  },
  digitalMaturity: {
    level: ['Level', 'From 1 (all on paper) to 5 (all online), which helps to choose between a visit and a digital journey.', '2'],
    note: ['Note', 'What justifies this level, observed rather than assumed.', 'Payroll outsourced, quotes still sent by post.'],
  },
  buyingGroupMember: {
    persona: ['Persona', 'The id of the persona who takes part in the decision.', 'nadia'],
    roles: ['Roles', 'What the persona does in this type of company: decides (decision-maker), influences (influencer), recommends (prescriber), buys (buyer) or uses (end-user).', '[influencer, end-user]'],
    weight: ['Weight', 'Their influence on the decision, from 0 (none) to 5 (decisive), which helps to allocate the effort.', '4'],
    note: ['Note', 'What makes this role vary from company to company.', 'Decides alone below 20 employees.'],
  },
  criterion: {
    family: ['Family', 'The type of criterion: descriptive, behavioural, profitability, firmographic, decision, psychographic or technographic.', 'behavioural'],
    source: ['Source', 'The declared source in which the criterion is checked, so that two teams count the same customers.', 'crm'],
    rule: ['Rule', 'Reserved for computing the segment automatically; leave it out for now.', 'to be defined'],
  },
  audience: {
    figures: ['Figures', 'Dated measurements of these customers, which personas may cite as evidence.', '[{ id: headcount, label: Number of customers, value: 18400, date: 2026-01-31 }]'],
    strategy: ['Strategy', 'What the company does to win these customers and to keep them.', '{ campaigns: [Follow-up on abandoned quotes] }'],
    inCharge: ['Teams in charge', 'The teams or roles that decide for these customers; contact them before you act.', '[Young workers market team]'],
    allocation: ['Budget and resources', 'The budget, time or staff devoted to these customers, which helps to prioritise.', '[A third of the acquisition budget]'],
  },
  figure: {
    id: ['Id', 'A short and stable name, by which a statement cites this figure as evidence.', 'app-share'],
    label: ['Label', 'What exactly the figure measures, and over what population.', 'Customers active on the app at least once a month'],
    value: ['Value', 'The number alone, with a point for decimals, so that it can be compared and sorted.', '72.5'],
    unit: ['Unit', 'The unit shown after the number, without which it is easily misread.', 'percent of customers'],
    date: ['Date', 'The day of the measurement, which tells whether the figure is still fit to cite.', '2026-01-31'],
    source: ['Source', 'The declared source of the figure, so that it can be checked or refreshed.', 'crm'],
    note: ['Note', 'A reservation about the method or scope; read it before citing the figure.', 'Business customers excluded.'],
    series: ['Trend', 'The measurements of the same figure over time, from oldest to newest; the last is that of value and date, and may be left out.', '[{ date: 2025-01-31, value: 68, base: 1200 }]'],
  },
  measure: {
    date: ['Date', 'The day of this measurement.', '2025-01-31'],
    value: ['Value', 'The number measured on that day, in the same unit as the figure.', '68'],
    base: ['Base', 'The number of cases or answers behind this measurement; it tells how solid the measurement is.', '1200'],
  },
  strategy: {
    campaigns: ['Campaigns', 'The campaigns running or planned for these customers, so that nobody contacts them twice.', '[Follow-up on abandoned quotes]'],
    services: ['Services', 'The services meant for these customers, so that every team offers the same ones.', '[Video appointments until 8 p.m.]'],
    loyalty: ['Retention', 'What is done to keep these customers, often cheaper than winning new ones.', '[Free review on the anniversary of the loan]'],
  },
};
