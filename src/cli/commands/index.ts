import type { Command, Flag } from '../command.ts';

/** The flags that every command takes. */
export const commonFlags = {
  dir: {
    type: 'string',
    value: 'DIR',
    describe: { fr: 'le dossier de contenu (par défaut : ici)', en: 'the content folder (default: here)' },
  },
  lang: {
    type: 'string',
    value: 'fr|en',
    describe: {
      fr: 'la langue des messages (par défaut : celle du contenu)',
      en: 'the language of messages (default: that of the content)',
    },
  },
  at: {
    type: 'string',
    value: 'YYYY-MM-DD',
    describe: {
      fr: 'le jour auquel juger de l’âge des fiches (par défaut : aujourd’hui)',
      en: 'the day against which content ages (default: today)',
    },
  },
  help: { type: 'boolean', short: 'h', describe: { fr: 'cette aide', en: 'this help' } },
} satisfies Record<string, Flag>;

const out: Flag = {
  type: 'string',
  value: 'DIR',
  describe: {
    fr: 'où écrire le site (par défaut : dist dans le dossier de contenu)',
    en: 'where to write the site (default: dist in the content folder)',
  },
};
const audience: Flag = {
  type: 'string',
  value: 'NAME',
  describe: { fr: 'pour qui : staff (par défaut), research ou un service', en: 'for whom: staff (default), research or a department' },
};
const noCache: Flag = { type: 'boolean', describe: { fr: 'tout refaire, sans rien garder', en: 'make everything again, keep nothing' } };
const port: Flag = { type: 'string', value: 'N', describe: { fr: 'le port (par défaut : 4321)', en: 'the port (default: 4321)' } };

const host: Flag = {
  type: 'string',
  value: 'ADDRESS',
  describe: {
    fr: 'l’adresse où écouter ; 0.0.0.0 montre le site à tout le réseau (par défaut : cette machine seule)',
    en: 'the address to listen at; 0.0.0.0 shows the site to the whole network (default: this machine alone)',
  },
};

/** Every command there is. */
export const commands: Record<string, Command> = {
  init: {
    summary: { fr: 'commence un petit site d’exemple, à remplir', en: 'starts a small example handbook, to be filled in' },
    flags: {},
    load: () => import('./init.ts'),
  },
  check: {
    summary: { fr: 'vérifie tous les fichiers et dit ce qui ne va pas', en: 'checks every file and says what is wrong' },
    flags: {
      format: {
        type: 'string',
        value: 'pretty|json',
        describe: { fr: 'pour une personne ou pour un programme', en: 'for a person or for a program' },
      },
      paper: {
        type: 'boolean',
        describe: {
          fr: 'compose aussi les feuilles et les images, et dit celles qui manqueraient',
          en: 'sets the sheets and pictures too, and says which would be missing',
        },
      },
      'no-cache': noCache,
    },
    load: () => import('./check.ts'),
  },
  build: {
    summary: { fr: 'vérifie, puis produit le site', en: 'checks, then makes the site' },
    flags: {
      out,
      audience,
      'no-search': { type: 'boolean', describe: { fr: 'un site sans recherche', en: 'a site without search' } },
      'no-print': { type: 'boolean', describe: { fr: 'sans feuilles à imprimer', en: 'without sheets to print' } },
      'no-pictures': { type: 'boolean', describe: { fr: 'sans images à partager', en: 'without pictures to share' } },
      strict: {
        type: 'boolean',
        describe: {
          fr: 'ne publie rien si une feuille ou une image manque',
          en: 'publishes nothing where a sheet or a picture is missing',
        },
      },
      'no-cache': noCache,
    },
    load: () => import('./build.ts'),
  },
  print: {
    summary: {
      fr: 'imprime affiches, cartes, fiches et livret en PDF, sans jamais rien couper',
      en: 'prints posters, cards, sheets and a booklet as PDF; nothing is ever cut',
    },
    takes: 'ID',
    takesMany: true,
    flags: {
      format: {
        type: 'string',
        value: 'NAMES',
        describe: {
          fr: 'les formats, séparés par des virgules : poster-a4 (par défaut) à poster-a0, cards-a4, cards-a6, department-a4, segment-a4, booklet-a4 ; images pour l’écran : picture-preview, picture-portrait, picture-badge',
          en: 'the formats, with commas between them: poster-a4 (default) to poster-a0, cards-a4, cards-a6, department-a4, segment-a4, booklet-a4; for screens: picture-preview, picture-portrait, picture-badge',
        },
      },
      out: {
        type: 'string',
        value: 'DIR',
        describe: {
          fr: 'où écrire les fichiers (par défaut : print dans le dossier de contenu)',
          en: 'where to write the files (default: print in the content folder)',
        },
      },
      department: {
        type: 'string',
        value: 'IDS',
        describe: {
          fr: 'les services dont on veut les fiches (department-a4)',
          en: 'the departments whose sheets are wanted (department-a4)',
        },
      },
      one: { type: 'boolean', describe: { fr: 'un seul fichier pour tous', en: 'one file for all' } },
      grey: { type: 'boolean', describe: { fr: 'sans couleur', en: 'without colour' } },
      'large-print': {
        type: 'boolean',
        describe: { fr: 'en gros caractères, sur autant de feuilles qu’il faut', en: 'in large type, over as many sheets as it takes' },
      },
      bleed: {
        type: 'boolean',
        describe: {
          fr: 'pour l’imprimeur : 3 mm de fond perdu et traits de coupe',
          en: 'for the print shop: 3 mm of bleed and crop marks',
        },
      },
      retired: { type: 'boolean', describe: { fr: 'aussi les fiches retirées', en: 'retired personas too' } },
      audience,
      'no-cache': noCache,
    },
    load: () => import('./print.ts'),
  },
  import: {
    summary: {
      fr: 'fait des fiches d’un fichier YAML, JSON, Markdown, CSV ou Excel, sans rien perdre ni écraser',
      en: 'makes personas of a YAML, JSON, Markdown, CSV or Excel file; loses nothing, overwrites nothing',
    },
    takes: 'FILE',
    flags: {
      mapping: {
        type: 'string',
        value: 'FILE',
        describe: { fr: 'un fichier qui dit quel titre va dans quel champ', en: 'a file that says what heading goes to what field' },
      },
      show: {
        type: 'boolean',
        describe: {
          fr: 'montre cette correspondance, à corriger, et n’écrit rien',
          en: 'shows that mapping, to be edited, and writes nothing',
        },
      },
    },
    load: () => import('./import.ts'),
  },
  dev: {
    summary: { fr: 'montre le site pendant que vous écrivez', en: 'shows the site while you write' },
    flags: { port, host, audience },
    load: () => import('./dev.ts'),
  },
  preview: {
    summary: { fr: 'sert le site produit, tel que les lecteurs le verront', en: 'serves the site that was made, as readers will see it' },
    flags: { out, port, host },
    load: () => import('./preview.ts'),
  },
};
