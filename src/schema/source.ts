import { z } from 'zod';
import { key, optional, withRole } from './field.ts';
import { date, id, inline, line } from './text.ts';
import { webUrl } from './url.ts';

export const sourceKinds = ['internal', 'external'] as const;

/** A place that figures and research come from. */
export const source = () =>
  withRole(
    z.strictObject({
      id: key(id(), ['Identifiant', 'Le nom court de la source, par lequel un chiffre ou une fiche la cite.', 'crm'], ['Id', 'The short name of the source, by which a figure or a record cites it.', 'crm']),
      name: key(line(), ['Nom', 'Le nom de la source tel que les équipes le connaissent.', 'CRM des particuliers'], ['Name', 'The name of the source as teams know it.', 'Retail CRM']),
      kind: key(z.enum(sourceKinds), ['Type', 'Interne (internal) ou externe (external), car une donnée achetée ne se diffuse pas librement.', 'internal'], ['Kind', 'Internal or external, since bought data may not be passed on freely.', 'internal']),
      description: optional(inline(), ['Description', 'Ce que la source contient et ce qu’elle laisse de côté.', 'Clients actifs, hors comptes professionnels.'], ['Description', 'What the source holds and what it leaves out.', 'Active customers, business accounts excluded.']),
      owner: optional(line(), ['Responsable', 'L’équipe à qui demander un accès ou une mise à jour.', 'Data clients'], ['Owner', 'The team to ask for access or for an update.', 'Customer data team']),
      refreshed: optional(date(), ['Actualisée le', 'Le jour de la dernière mise à jour, pour ne pas citer des données périmées.', '2026-02-28'], ['Refreshed', 'The day of the last update, so as not to cite stale data.', '2026-02-28']),
      url: optional(webUrl(), ['Adresse', 'L’adresse où consulter la source, pour la vérifier d’un clic.', 'https://crm.exemple.fr/tableaux/clients'], ['Address', 'Where to consult the source, to check it with one click.', 'https://crm.example.com/dashboards/customers']),
    }),
    { item: true },
  );

export type Source = z.output<ReturnType<typeof source>>;
