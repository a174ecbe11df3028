import type { KeyTexts } from '../../key-text.ts';

/** The keys of segments and ideal customer profiles. */
export const audiences = {
  segment: {
    id: ['Identifiant', 'Le nom court du segment, identique au nom du fichier ; les personas s’y rattachent par ce nom.', 'jeunes-actifs'],
    name: ['Nom', 'Le nom du segment tel que tout le personnel doit le dire.', 'Jeunes actifs'],
    kind: ['Type', 'Distingue un segment d’un profil d’entreprise idéale (icp) ; inutile à écrire pour un segment.', 'segment'],
    summary: ['En une phrase', 'Le segment résumé en une phrase, pour le reconnaître dans une liste.', 'Salariés de 25 à 35 ans sans crédit immobilier.'],
    definition: ['Définition', 'Qui en fait partie, qui n’en fait pas partie et pourquoi ce regroupement sert à agir.', 'Clients salariés de 25 à 35 ans, titulaires d’un compte depuis au moins un an.'],
    criteria: ['Critères', 'Les conditions d’appartenance, assez précises pour extraire deux fois la même liste de clients.', '[{ text: A ouvert une simulation de prêt cette année, family: behavioural }]'],
  },
  icp: {
    id: ['Identifiant', 'Le nom court du profil, identique au nom du fichier ; les personas s’y rattachent par ce nom.', 'pme-batiment'],
    name: ['Nom', 'Le nom du profil d’entreprise, parlant pour un commercial.', 'PME du bâtiment'],
    kind: ['Type', 'Toujours icp, pour dire que ce fichier décrit un profil d’entreprise idéale et non un segment.', 'icp'],
    summary: ['En une phrase', 'L’entreprise idéale résumée en une phrase, pour la reconnaître dans une liste.', 'Entreprise familiale de 10 à 49 salariés qui renouvelle sa santé collective.'],
    definition: ['Définition', 'Ce qui rend ces entreprises rentables et satisfaites chez vous, au-delà de leur taille.', 'Entreprises du gros œuvre en croissance, sans service de ressources humaines.'],
    size: ['Taille', 'L’effectif ou la tranche visée, premier filtre d’une liste de prospection.', '10 à 49 salariés'],
    sectors: ['Secteurs', 'Les secteurs d’activité visés, avec les mots que ces entreprises emploient.', '[Gros œuvre, Second œuvre]'],
    revenue: ['Chiffre d’affaires', 'La fourchette de chiffre d’affaires, pour proposer des garanties à la bonne échelle.', '1 à 8 M€'],
    place: ['Implantation', 'Le territoire où ces entreprises se trouvent, pour savoir quelle agence les suit.', 'Pays de la Loire et Bretagne'],
    tools: ['Outils', 'Les logiciels et prestataires en place, avec lesquels votre offre devra s’accorder.', '[Paie confiée au cabinet comptable]'],
    digitalMaturity: ['Maturité numérique', 'L’aisance de ces entreprises avec le numérique, pour choisir le mode de souscription.', '{ level: 2 }'],
    triggers: ['Déclencheurs', 'Les événements qui ouvrent un besoin, à guetter pour appeler au bon moment.', '[Embauche du dixième salarié]'],
    disqualifiers: ['Motifs d’exclusion', 'Les signes qui doivent faire renoncer, pour ne pas perdre de temps des deux côtés.', '[Contrat signé depuis moins d’un an]'],
    buyingGroup: ['Groupe d’achat', 'Les personas qui pèsent sur la décision dans ces entreprises, pour n’oublier personne.', '[{ persona: nadia, roles: [influencer], weight: 4 }]'],
    criteria: ['Critères', 'Les critères de ces entreprises, par famille, assez précis pour que deux collègues trouvent la même liste.', '[{ text: Équipées d’une carte d’achat, family: technographic }]'],
  },
  digitalMaturity: {
    level: ['Niveau', 'De 1 (tout sur papier) à 5 (tout en ligne), pour choisir entre visite et parcours numérique.', '2'],
    note: ['Note', 'Ce qui justifie ce niveau, observé plutôt que supposé.', 'Paie externalisée, devis encore envoyés par courrier.'],
  },
  buyingGroupMember: {
    persona: ['Persona', 'L’identifiant du persona qui participe à la décision.', 'nadia'],
    roles: ['Rôles', 'Décide (decision-maker), influence (influencer), prescrit (prescriber), achète (buyer) ou utilise (end-user) dans ce type d’entreprise.', '[influencer, end-user]'],
    weight: ['Poids', 'Son influence sur la décision, de 0 (aucune) à 5 (décisive), pour répartir les efforts.', '4'],
    note: ['Note', 'Ce qui fait varier ce rôle d’une entreprise à l’autre.', 'Décide seule au-dessous de 20 salariés.'],
  },
  criterion: {
    family: ['Famille', 'Le type de critère : descriptive, behavioural (comportement), profitability (rentabilité), firmographic (entreprise), decision, psychographic ou technographic (équipement).', 'behavioural'],
    source: ['Source', 'La source déclarée où le critère se vérifie, pour que deux équipes comptent les mêmes clients.', 'crm'],
    rule: ['Règle', 'Réservé au calcul automatique du segment, à laisser vide pour le moment.', 'à définir'],
  },
  audience: {
    figures: ['Chiffres', 'Les mesures datées sur ces clients, que les personas peuvent citer comme preuves.', '[{ id: effectif, label: Nombre de clients, value: 18400, date: 2026-01-31 }]'],
    strategy: ['Stratégie', 'Ce que l’entreprise fait pour ces clients, en conquête comme en fidélisation.', '{ campaigns: [Relance des simulations abandonnées] }'],
    inCharge: ['Équipes chargées', 'Les équipes ou fonctions qui décident pour ces clients, à contacter avant toute action.', '[Marché des jeunes actifs]'],
    allocation: ['Moyens alloués', 'Le budget, le temps ou les effectifs consacrés à ces clients, pour arbitrer entre publics.', '[Un tiers du budget d’acquisition]'],
  },
  figure: {
    id: ['Identifiant', 'Un nom court et stable, par lequel une affirmation cite ce chiffre comme preuve.', 'part-application'],
    label: ['Libellé', 'Ce que le chiffre mesure exactement, sur quelle population.', 'Clients actifs sur l’application au moins une fois par mois'],
    value: ['Valeur', 'Le nombre seul, avec un point pour les décimales, pour pouvoir le comparer et le trier.', '72.5'],
    unit: ['Unité', 'L’unité affichée après le nombre, sans laquelle il se lit mal.', '"% des clients"'],
    date: ['Date', 'Le jour de la mesure, pour savoir si le chiffre est encore bon à citer.', '2026-01-31'],
    source: ['Source', 'La source déclarée d’où vient le chiffre, pour pouvoir le vérifier ou l’actualiser.', 'crm'],
    note: ['Note', 'Une réserve sur le calcul ou le périmètre, à lire avant de citer le chiffre.', 'Hors clients professionnels.'],
    series: ['Évolution', 'Les mesures du même chiffre dans le temps, de la plus ancienne à la plus récente ; la dernière est celle de value et date, et peut y manquer.', '[{ date: 2025-01-31, value: 68, base: 1200 }]'],
  },
  measure: {
    date: ['Date', 'Le jour de cette mesure.', '2025-01-31'],
    value: ['Valeur', 'Le nombre mesuré ce jour-là, dans la même unité que le chiffre.', '68'],
    base: ['Base', 'Le nombre de cas ou de réponses derrière cette mesure, pour juger de sa solidité.', '1200'],
  },
  strategy: {
    campaigns: ['Campagnes', 'Les campagnes en cours ou prévues pour ces clients, pour éviter les sollicitations en double.', '[Relance des simulations abandonnées]'],
    services: ['Services', 'Les services qui lui sont destinés, pour que chaque équipe propose les mêmes.', '[Rendez-vous en visio jusqu’à 20 heures]'],
    loyalty: ['Fidélisation', 'Ce que l’on fait pour garder ces clients, souvent moins coûteux que d’en gagner.', '[Bilan gratuit à la date anniversaire du prêt]'],
  },
} satisfies KeyTexts;
