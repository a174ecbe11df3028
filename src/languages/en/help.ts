import type { help as french } from '../fr/help.ts';

/** The help of the command line. */
export const help: typeof french = {
  usage: 'Usage: handbook COMMAND [OPTIONS]',
  more: 'The options of a command: handbook COMMAND --help; the version: handbook --version',
  commands: {
    init: 'starts a small example handbook, to be filled in',
    check: 'checks every file and says what is wrong',
    build: 'checks, then makes the site',
    print: 'prints posters, cards, sheets and a booklet as PDF; nothing is ever cut',
    import: 'makes personas of a YAML, JSON, Markdown, CSV or Excel file; loses nothing, overwrites nothing',
    dev: 'shows the site while you write',
    preview: 'serves the site that was made, as readers will see it',
  },
  /** What each option does; `checkFormat` is that of one command. */
  flags: {
    dir: 'the content folder (default: here)',
    lang: 'the language of messages (default: that of the content)',
    at: 'the day against which content ages (default: today)',
    help: 'this help',
    siteOut: 'where to write the site (default: dist in the content folder)',
    audience: 'for whom: staff (default), research or a department',
    noCache: 'make everything again, keep nothing',
    port: 'the port (default: 4321)',
    host: 'the address to listen at; 0.0.0.0 shows the site to the whole network (default: this machine alone)',
    checkFormat: 'for a person or for a program',
    paper: 'sets the sheets and pictures too, and says which would be missing',
    noSearch: 'a site without search',
    noPrint: 'without sheets to print',
    noPictures: 'without pictures to share',
    strict: 'publishes nothing where a sheet or a picture is missing',
    printFormat: 'the formats, with commas between them: poster-a4 (default) to poster-a0, cards-a4, cards-a6, department-a4, segment-a4, booklet-a4; for screens: picture-preview, picture-portrait, picture-badge',
    printOut: 'where to write the files (default: print in the content folder)',
    department: 'the departments whose sheets are wanted (department-a4)',
    one: 'one file for all',
    grey: 'without colour',
    largePrint: 'in large type, over as many sheets as it takes',
    bleed: 'for the print shop: 3 mm of bleed and crop marks',
    retired: 'retired personas too',
    mapping: 'a file that says what heading goes to what field',
    show: 'shows that mapping, to be edited, and writes nothing',
  },
};
