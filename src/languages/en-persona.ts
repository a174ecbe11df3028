import type { frPersona } from './fr-persona.ts';

/** The words of a persona's first screen. */
export const enPersona: typeof frPersona = {
  glance: {
    wants: 'What they want',
    brakes: 'What holds them back',
    talk: 'How to talk to them',
    channel: 'Channel',
    none: 'We do not know yet.',
    departments: 'And for your department',
  },
  compare: { person: 'Persona', quote: 'Quote', attitudes: 'What sets them apart' },
  freshness: {
    reviewed: 'Reviewed on {day}.',
    next: 'To be reviewed by {day}.',
    overdue: 'Due for review since {day}: check before you rely on it.',
    never: 'Never reviewed: nobody has checked this page with customers yet.',
  },
};
