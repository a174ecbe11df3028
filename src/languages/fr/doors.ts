/** How readers have something changed: what leads to the forge or opens an e-mail, and what is written there for them. */
export const doors = {
  heard: 'J’ai entendu un client dire…',
  persona: 'Nouveau persona',
  record: 'Nouvelle étude',
  decision: 'Nouvelle décision',
  byMail: 'par e-mail',
  alsoByMail: '{what}, par e-mail',
  /** Where the forge takes no text with an address. */
  paste: 'Le texte à coller dans le nouveau fichier',
  said: 'Phrase concernée :',
  /** On Health, where neither a forge nor an address is named. */
  none: 'Aucune page ne propose de signaler une erreur ou une parole entendue : indiquez dans handbook.yaml « repository » (le dépôt) ou « contact » (une adresse e-mail).',
  messages: {
    edit: { title: 'Correction : {page}', body: 'Page : {page}\n{address}\n\nCe qui est écrit :\n\n\nCe qu’il faudrait écrire :\n\n\nD’où cela vient (étude, chiffre, date) :\n' },
    contest: {
      title: '{contested} {page}',
      body: 'Page : {page}\n{address}\nFichier : {file}\n\n1. Qu’est-ce qui est faux ou dépassé ?\n\n\n2. Qu’avez-vous vu ou entendu ?\n\n\n3. D’où cela vient-il (étude, chiffre, appel, date) ? Sans nom ni donnée personnelle.\n',
    },
    heard: {
      title: 'Entendu : {page}',
      body: 'Persona : {page}\n{address}\n\nCe que le client a dit, mot pour mot :\n\n\nOù et quand (agence, appel, salon ; la date) :\n\n\nQui l’a entendu (votre fonction, pas votre nom) :\n\n\nRetirez tout nom, numéro ou détail qui permettrait de reconnaître quelqu’un.\n',
    },
    persona: { title: 'Nouveau persona', body: 'Qui est cette personne, en une phrase :\n\n\nCe qui la distingue des personas qui existent :\n\n\nCe que vous avez vu ou entendu, et quand (sans nom) :\n' },
    record: { title: 'Nouvelle étude', body: 'Ce que l’étude a cherché :\n\n\nAuprès de qui et quand (sans nom) :\n\n\nCe qui a été dit, mot pour mot :\n\n\nLes personnes interrogées ont-elles donné leur accord ?\n' },
    decision: { title: 'Nouvelle décision', body: 'Ce que nous avons décidé :\n\n\nQuand, et quel service :\n\n\nLes personas et les segments à qui nous avons pensé :\n\n\nCe que nous avons écarté, et pourquoi :\n\n\nQuand regarder ce que cela aura donné :\n' },
  },
};
