/** What a persona wants to do. */
export const deeds = [
  'retrouver l’historique de ses échanges',
  'comparer deux devis sans ressaisir son dossier',
  'suivre un remboursement depuis son téléphone',
  'signer à distance un contrat déjà relu',
  'mettre de côté un peu plus chaque mois',
  'connaître le coût réel d’un découvert',
  'transmettre une pièce sans imprimer quoi que ce soit',
  'joindre un conseiller qui connaît le dossier',
  'renégocier l’assurance du prêt',
  'préparer le départ d’un enfant aux études',
  'partager les charges du foyer sans tableur',
  'régler un fournisseur avant l’échéance',
  'relever seule le plafond de sa carte',
  'justifier une dépense de l’équipe en deux gestes',
  'anticiper une année de travaux',
  'reprendre une demande laissée en plan',
  'expliquer une facture à son associé',
  'ouvrir un compte pour l’association du quartier',
  'faire corriger une erreur sans se répéter',
  'choisir entre location et crédit pour sa voiture',
  'vérifier qu’un virement est bien parti',
];

export const circumstances = [
  'avant la fin du mois',
  'sans appeler l’agence',
  'entre deux rendez-vous',
  'depuis le train',
  'le dimanche soir, quand la maison est calme',
  'pendant la pause de midi',
  'dès que la paie est tombée',
  'avec un réseau qui va et vient',
  'sans demander d’aide à un collègue',
  'au moment où l’activité s’emballe',
  'dans la langue de tous les jours',
  'quitte à y passer une soirée entière',
];

export const reasons = [
  'parce que l’équipe est **réduite** depuis l’été',
  'car la dernière tentative a coûté *trois semaines*',
  'faute d’une réponse claire au guichet',
  'parce que son associé le lui reproche encore',
  'pour ne plus dépendre d’une seule personne',
  'au nom d’une vieille prudence familiale',
  'parce qu’un incident, une fois, l’a **vraiment** inquiétée',
  'pour garder l’esprit libre le reste de la semaine',
  'sans quoi rien n’avance',
  'car l’échéance ne se négocie pas',
  'parce que l’on juge un service à ses jours de panne',
  'et c’est souvent là que tout se joue',
];

export const feelings = [
  'une inquiétude sourde devant les petites lignes',
  'un soulagement visible quand quelqu’un rappelle',
  'une fierté discrète du travail bien tenu',
  'l’agacement de répéter ce que l’on a déjà dit',
  'la peur de se tromper sous le regard des autres',
  'un calme de façade, vite rompu par l’imprévu',
];

export const remarks = [
  'Dit sans que la question soit posée.',
  'À confirmer auprès de clients plus jeunes.',
  'Vu dans deux agences sur trois.',
  'Moins net chez les indépendants.',
  'Revient surtout en fin de trimestre.',
  'Chiffre à rapprocher de l’enquête de l’an dernier.',
];

export const roles = [
  'Infirmière libérale, propriétaire depuis peu',
  'Gérant d’une petite menuiserie',
  'Étudiante en alternance',
  'Assistante de direction dans l’industrie',
  'Retraité de l’enseignement, grand-père attentif',
  'Responsable d’un atelier de maintenance',
  'Commerçante sur un marché couvert',
  'Chargé d’affaires souvent en déplacement',
  'Mère seule, à temps partiel choisi',
  'Directeur d’une école de musique',
];

export const firstNames = ['Nadia', 'Hugo', 'Élise', 'Mathis', 'Aïcha', 'Rémi', 'Solène', 'Yann', 'Inès', 'Gaëlle', 'Théo', 'Maud'];
export const lastNames = ['Ferrand', 'Lecœur', 'Ait Saïd', 'Vasseur', 'Perrin', 'Noël', 'Garrigue', 'Bénard', 'Courtois', 'L’Hostis'];
export const places = ['Nantes', 'la périphérie de Tours', 'Saint-Étienne', 'un bourg du Morbihan', 'Besançon', 'l’est lyonnais'];
export const channels = ['Appli', 'Site', 'Agence', 'Téléphone', 'Courriel', 'Messagerie sécurisée', 'Salon professionnel'];
export const stages = ['Découverte', 'Comparaison', 'Décision', 'Mise en place', 'Usage', 'Fidélité'];
export const themes = ['épargne', 'parcours', 'confiance', 'canaux', 'prix', 'délais', 'notes de frais'];
export const departments = ['marketing', 'product', 'sales', 'support'];
