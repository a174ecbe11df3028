import { z } from 'zod';
import { channel } from './channel.ts';
import { object } from './field.ts';
import { claims } from './statement.ts';
import { prose } from './text.ts';

const habits = () =>
  object('habits', {
    consumption: claims().optional(),
    browsing: claims().optional(),
  });

/** How the person lives and works: habits, channels, tools and surroundings. */
export const personaPractice = () => ({
  habits: habits().optional(),
  channels: z.array(channel()).optional(),
  tools: claims().optional(),
  environment: prose().optional(),
  skills: claims().optional(),
  devices: claims().optional(),
  successIndicators: claims().optional(),
});
