import type { Language } from '../fr/index.ts';

/** What is said by the commands that write content: `new`, `fmt`, `upgrade`. */
export const writing: Language['writing'] = {
  refused: {
    'read-only': (file) => `Es wurde nichts geschrieben: ${file} ist schreibgeschützt. Heben Sie den Schutz auf und versuchen Sie es erneut.`,
    changed: (file) => `Es wurde nichts geschrieben: ${file} hat sich gerade geändert. Versuchen Sie es erneut.`,
  },
  format: {
    written: 'In Form gebracht, ohne einen Wert oder Kommentar zu verlieren:',
    toWrite: 'In Form zu bringen (handbook fmt):',
    nothing: (files) => (files > 1 ? `${files} Dateien, alle in Form oder unverändert gelassen.` : 'Nichts in Form zu bringen.'),
    ids: (ids) => `hinzugefügte Kennung${ids.length > 1 ? 'en' : ''}: ${ids.join(', ')}`,
    faulty: (file) => `${file} bleibt, wie es ist, denn es enthält Fehler: „handbook check“ zeigt sie.`,
    unusual: (file) => `${file} bleibt, wie es ist: Es ist auf seltene Weise geschrieben, die dieser Befehl nicht ohne Risiko in Form bringen kann.`,
    unknownFile: (name, suggestion) => `„${name}“ ist keine Inhaltsdatei dieses Ordners.${suggestion ? ` Meinten Sie „${suggestion}“?` : ''}`,
  },
};
