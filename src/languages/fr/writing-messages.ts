/** What is said by the commands that write content: `new`, `fmt`, `upgrade`. */
export const writing = {
  /** Why a file was not written over. Nothing was written then. */
  refused: {
    'read-only': (file: string) => `Rien n’a été écrit : ${file} est en lecture seule. Rendez-le modifiable, puis recommencez.`,
    changed: (file: string) => `Rien n’a été écrit : ${file} vient de changer. Recommencez.`,
  },
  format: {
    written: 'Mis en forme, sans perdre une valeur ni un commentaire :',
    toWrite: 'À mettre en forme (handbook fmt) :',
    nothing: (files: number) => (files > 1 ? `${files} fichiers, déjà en forme ou laissés tels quels.` : 'Rien à mettre en forme.'),
    ids: (ids: readonly string[]) => `identifiant${s(ids.length)} ajouté${s(ids.length)} : ${ids.join(', ')}`,
    faulty: (file: string) => `${file} est laissé tel quel, car il contient des erreurs : « handbook check » les montre.`,
    unusual: (file: string) => `${file} est laissé tel quel : il est écrit d’une façon rare, que cette commande ne sait pas remettre en forme sans risque.`,
    unknownFile: (name: string, suggestion: string | undefined) => `« ${name} » n’est pas un fichier de contenu de ce dossier.${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''}`,
  },
};

function s(n: number): string {
  return n > 1 ? 's' : '';
}
