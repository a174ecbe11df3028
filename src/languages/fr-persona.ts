/** The words of a persona's first screen. */
export const frPersona = {
  glance: {
    wants: 'Attentes',
    brakes: 'Freins',
    talk: 'Comment s’y prendre',
    channel: 'Canal',
    none: 'Nous ne le savons pas encore.',
    departments: 'Et pour votre service',
  },
  compare: { person: 'Persona', quote: 'Citation', attitudes: 'Ce qui les distingue' },
  freshness: {
    reviewed: 'Relu le {day}.',
    next: 'À relire avant le {day}.',
    overdue: 'À relire depuis le {day}, avant de s’en servir.',
    never: 'Jamais relu : personne n’a encore vérifié cette fiche auprès de clients.',
  },
};
