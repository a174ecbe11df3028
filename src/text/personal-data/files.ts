import { type Detector, digitsOf, found } from './found.ts';

const NUMBER = String.raw`[A-Z]{0,4}[ -]?\d[\dA-Z/. -]{3,20}`;
const OF = `(?:clients?|clientes?|contrats?|dossiers?|sinistres?|adhérente?s?|sociétaires?|abonnée?s?|assurée?s?|polices?|comptes?|customer|policy|account|contract|member(?:ship)?|claim|case|patient|allocataire|fiscale?|kunden|vertrags)`;
const SIGN = String.raw`(?:n[°ºo]s?\.? ?|numéros? ?|nos?\. ?|numbers? ?|num\. ?|ids? |ref\.? ?|réf(?:érence)?\.? ?|# ?|nummer ?)`;
const FILED = new RegExp(
  String.raw`(?<!\p{L})(?:${OF}[ -]?${SIGN}(?:is |est le |: ?|:? ?)${NUMBER}|(?:${SIGN}|référence )(?:de |du |d[’'])?(?:compte )?${OF} ?(?:est (?:le )?|is |: ?)?${NUMBER})`,
  'giu',
);

/** The number under which a company keeps somebody: five digits or more, as what is counted has fewer. */
export const customer: Detector = (text) =>
  /\d(?:[ ./-]?[A-Z]?\d){4}/.test(text)
    ? found('customer', text.replace(/[\u00a0\u202f]/g, ' '), FILED, ([typed]) => digitsOf(typed).length > 4)
    : [];

const PAPERS =
  /(?<!\p{L})(?:(?:n[°ºo]\.? ?|numéro )(?:de )?)?(?:passeport|passport|carte (?:nationale )?d[’']identité|cni|identity card|id card|titre de séjour|permis de conduire|driving licen[cs]e|reisepass|personalausweis) ?(?:n[°ºo]\.? ?|numéro ?|number ?|no\.? ?|nr\.? ?)?:? ?([A-Z\d]{8,14})(?![\p{L}\d])/giu;

/** The numbers of somebody's papers. */
export const papers: Detector = (text) =>
  /\d{4}/.test(text) ? found('papers', text.replace(/[\u00a0\u202f]/g, ' '), PAPERS, ([, number = '']) => digitsOf(number).length > 4) : [];

const PLATE = /(?<![\p{L}\d-])[A-HJ-NP-TV-Z]{2}([- ])\d{3}\1[A-HJ-NP-TV-Z]{2}(?![\p{L}\d-])/gu;
const BRITISH_PLATE = /(?<![\p{L}\d-])[A-Z]{2}\d{2} ?[A-Z]{3}(?![\p{L}\d-])/gu;
const CAR = /immatricul|plaque|véhicule|voiture|\bplate|\bcar\b|vehicle|registration|reg\b/i;

/** The plates of cars. */
export const plate: Detector = (text) =>
  !/[A-Z][ -]\d{3}[ -][A-Z]|[A-Z]\d{2} ?[A-Z]{3}/.test(text)
    ? []
    : [
        ...found('plate', text, PLATE, (match, before) => match[1] === '-' || CAR.test(before)),
        ...found('plate', text, BRITISH_PLATE, (_, before) => CAR.test(before)),
      ];
