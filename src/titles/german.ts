/** The commonest German titles, as the French ones are written. Words that are put together stand as `bareWords` takes them apart. */
export const german = `
retired: rentner|pensionär
apprentice: praktikant|azubi|auszubildende|werkstudent
management executive: geschäftsführer|geschäftsführung|inhaber|vorstand|unternehmer|gründer
craft executive: selbständig|handwerker|landwirt ?|freiberufler ?
craft specialist ?: klempner|installateur|elektriker|tischler|maler|bäcker|friseur|koch
director: direktor|bereichsleiter
manager ?: leiter|leitung
manager: abteilungsleiter|teamleiter
specialist: referent|sachbearbeiter|mitarbeiter|angestellte|angestellter|fachkraft
assistant: assistenz
finance director: kaufmännische leiter|kaufmännischer leiter|finanzchef
finance specialist: buchhalter
finance specialist prescriber: steuerberater
finance: finanz|finanzen|buchhaltung|rechnungswesen
hr: personal
it specialist: softwareentwickler|informatiker|systemadministrator
procurement specialist: einkäufer
procurement: einkauf|beschaffung
marketing: kommunikation
sales specialist: verkäufer|vertriebler
sales: vertrieb|verkauf
service: kundendienst|kundenservice
operations specialist: fahrer|busfahrer|kraftfahrer|lagerist|schlosser
operations: produktion|fertigung|lager|logistik|werk
quality: qualität|zulassung
research specialist: konstrukteur
research: forschung|entwicklung
legal specialist: jurist
legal specialist ?: anwalt|rechtsanwalt
legal: recht
office assistant: sekretär
health specialist: krankenschwester|pfleger|krankenpfleger
health specialist ?: arzt
public specialist: lehrer|beamter|beamt|polizist|erzieher
`;
