/**
 * French titles, a meaning a line: what it says, then the words that say it, masculine and singular, without articles. `~` before a
 * function marks one that any other overrules; `?` marks what the words leave open.
 */
export const french = `
retired: retraité | retraite | préretraité | pensionné
student apprentice: étudiant | élève | lycéen | collégien | écolier | doctorant | étudie
apprentice: stagiaire | alternant | alternance | apprenti | apprentie | apprentissage | stage | professionnalisation

management executive: fondateur | cofondateur | co fondateur | fondateur associé | pdg | dg | président | directeur général | dirigeant | chef entreprise | entrepreneur | gérant | administrateur délégué | président directeur général | président directoire | gouvernance président | associé gérant | directeur général délégué | propriétaire | patron | repreneur | cadre dirigeant | membre comité direction
management executive ?: dga | directeur général adjoint | secrétaire général | directeur délégué | directeur établissement
~management executive ?: associé
management director: directeur site | directeur filiale | directeur business unit | directeur bu | directeur pays | directeur projet ?
management director influencer ?: directeur cabinet | dircab | chef cabinet | directeur stratégie
craft executive: artisan | artisanal | commerçant | autoentrepreneur | auto entrepreneur | microentrepreneur | micro entrepreneur | agriculteur | exploitant agricole | chef exploitation agricole | ostréiculteur | paysan | éleveur | viticulteur | vigneron | maraîcher | céréalier | buraliste | indépendant | travailleur indépendant | restaurateur | hôtelier | aubergiste | épicier
~craft executive ?: freelance | libéral | profession libérale | compte
craft specialist ?: plombier | chauffagiste | électricien | menuisier | maçon | peintre | couvreur | charpentier | carreleur | serrurier | paysagiste | boulanger | pâtissier | boucher | charcutier | poissonnier | traiteur | fleuriste | coiffeur | esthéticien | garagiste | taxi | chauffeur taxi | vtc | photographe | bijoutier | cordonnier | tapissier | ébéniste | jardinier | libraire | opticien | toiletteur | couturier | installateur | auto école | chauffeur vtc | artiste | auteur | écrivain | comédien | musicien | intermittent | mécanicien auto | boulanger pâtissier | graveur | moniteur auto école | tatoueur | sellier
craft specialist: cuisinier | serveur | barman | mécanicien | commis cuisine | plongeur | ouvrier bâtiment | compagnon | chef cuisine | sommelier | femme chambre | ouvrier agricole | saisonnier
craft specialist ?: femme ménage | aide ménager | assistant maternel | nounou | garde enfant | auxiliaire vie | aide domicile | employé maison
~craft ?: salon | boutique | garage | restaurant | commerce | bar | café | magasin | hôtel | brasserie | coiffure | plomberie | boulangerie | menuiserie | tpe | camping | pressing | exploitation agricole | ferme | bâtiment | maçonnerie | chauffage | beauté

director: directeur | directeur adjoint | codirecteur | directeur exécutif
manager: responsable | manager | manageur | chef | chef service | chef département | superviseur | encadrant | adjoint directeur | coordonnateur ? | animateur ? | directeur adjoint responsable

manager ?: cadre | adjoint | coordinateur | référent | chef mission | pilote | cadre supérieur | chef groupe | chef projet senior
specialist: chargé | employé | agent | gestionnaire | analyste | spécialiste | expert | conseiller | opérateur | collaborateur | salarié | attaché | préposé | inspecteur
specialist ?: contrôleur
specialist prescriber ?: consultant | formateur | coach
specialist ?: chef projet | chargé mission | chargé projet | délégué
assistant: aide | auxiliaire | adjoint administratif
director ?: direction

finance director: daf | directeur administratif financier | dirfin
finance manager: raf | responsable administratif financier | chef comptable
finance specialist: comptable | contrôleur gestion | contrôleur financier | analyste financier | auditeur | fiscaliste | actuaire | agent recouvrement | chargé recouvrement | analyste crédit | gestionnaire patrimoine
finance specialist ?: trésorier | crédit manager | contrôleur gestionnaire
finance specialist prescriber: expert comptable | commissaire compte | courtier
finance specialist prescriber ?: conseiller gestion patrimoine | courtier assurance
finance: finance | financier | financement | comptabilité | contrôle gestion | trésorerie | recouvrement | fiscal | fiscalité | consolidation | crédit client | audit | facturation | compta | cogé
~finance ?: risque | sinistre | banque | bancaire | banquier | assurance | crédit | patrimoine | comité audit | gestion
hr director: drh | directeur ressource humain
hr manager: rrh
hr specialist: recruteur | gestionnaire paie
hr: rh | ressource humain | recrutement | paie | formation | talent | personnel | gpec | sirh | relation social | développement rh | mobilité interne | qvt | paye | administration personnel
it director: dsi | directeur système information
it specialist: développeur | programmeur | administrateur système | administrateur réseau | administrateur base donnée | admin sys | informaticien | technicien support | technicien informatique | ingénieur informatique | ingénieur logiciel | ingénieur donnée | ingénieur cloud | ingénieur système | webmestre | webmaster | intégrateur | testeur | hotliner | analyste programmeur
it specialist ?: ingénieur développement logiciel | ingénieur développement | architecte logiciel | architecte système | architecte si | chef projet moa | chef projet moe | chef projet informatique | chef projet si | chef projet web | chef projet it | chef projet digital | analyste donnée | moa | amoa | moe | chef projet technique
it: informatique | si | système information | numérique | réseau | infrastructure | logiciel | dsin | donnée | data | exploitation informatique | transformation digital | support informatique | erp | bureautique | télécom | web
research director ?: directeur technique
security manager influencer ?: rssi | responsable sécurité système information | responsable sécurité information | responsable sécurité informatique | fssi
security: cybersécurité | cyber | ssi | sécurité informatique | sécurité système information | sécurité information | soc | sûreté
security ?: sécurité
security specialist ?: agent sécurité | vigile | agent sûreté | gardien
procurement director buyer: directeur achat
procurement specialist: acheteur
procurement specialist ?: approvisionneur
procurement: achat | approvisionnement | sourcing | appro | marché public | fournisseur
marketing director: dircom | directeur communication
marketing specialist: graphiste | attaché presse | rédacteur web | rédacteur | concepteur rédacteur | community manager | infographiste | maquettiste | chargé contenu | journaliste | webdesigner | vidéaste | traducteur ?
marketing ?: rédaction
marketing specialist ?: directeur artistique | chef produit | chef marque | chef publicité | responsable réseau social | social media
marketing: marketing | communication | com | marque | événement | événementiel | digital | presse | publicité | relation public | contenu | réseau social | éditorial | seo | mécénat | acquisition | connaissance client | étude marché | webmarketing | image | e réputation | parrainage
sales director: directeur vente | directeur commercial
sales specialist: commercial | technico commercial | technicocommercial | vendeur | ingénieur affaire | ingénieur commercial | attaché commercial | délégué commercial | caissier | hôte caisse | conseiller vente | vrp | délégué médical | téléprospecteur | agent commercial | négociateur | chargé affaire | chargé affaire entreprise | employé libre service | visiteur médical | conseiller commercial | administration vente | adv | représentant | négociateur immobilier
sales specialist ?: agent immobilier | conseiller clientèle | chef secteur | chargé clientèle | agent général assurance
sales manager ?: responsable compte clé | responsable grand compte | directeur magasin
sales manager: chef vente | chef rayon | responsable magasin | chef agence | responsable secteur | responsable boutique
sales: vente | commercial | grand compte | compte clé | export | développement commercial | avant vente | réseau commercial | e commerce | ecommerce | affaire entreprise
sales director ?: directeur agence | directeur développement | directeur réseau
service specialist: téléconseiller | chargé relation client | chargé clientèle support | conseiller téléphonique | téléopérateur | standardiste support
service: service client | relation client | support client | sav | service après vente | expérience client | satisfaction client | centre appel | réclamation | service consommateur | clientèle | assistance client
operations director: directeur usine | directeur production | directeur industriel | directeur opération | directeur supply chain | directeur exploitation | directeur logistique
operations manager: chef atelier | chef équipe | chef chantier | chef quai | agent maîtrise | contremaître | chef ligne | chef exploitation
operations manager ?: conducteur travaux
operations specialist: opérateur production | conducteur car | conducteur bus | conducteur ligne | chauffeur | conducteur | cariste | magasinier | ouvrier | technicien maintenance | planificateur | ordonnanceur | préparateur commande | livreur | soudeur | tourneur | fraiseur | usineur | manutentionnaire | cheminot | pilote ligne ? | logisticien | affréteur | régulateur | chaudronnier | monteur | agent production | agent fabrication | facteur | déménageur | routier | mécanicien maintenance | éboueur
operations specialist ?: chef cabine | agent surface | technicien surface | agent entretien | agent propreté | agent nettoyage | steward | hôtesse air
operations: production | opération | atelier | logistique | supply chain | fabrication | maintenance | usine | exploitation transport | transport | entrepôt | planification | ordonnancement | industriel | méthode | chantier | travaux | stock | industrialisation | amélioration continu | lean | flotte | manufacturing | approvisionnement production
~operations: exploitation | sncf | ratp
quality director decision-maker: directeur affaire réglementaire | directeur qualité
quality specialist: contrôleur qualité | qualiticien | chargé affaire réglementaire | auditeur qualité
quality director ?: pharmacien responsable
quality ?: rse | développement durable
quality: qualité | affaire réglementaire | réglementaire | affaire pharmaceutique | qhse | hse | qse | amm | assurance qualité | conformité produit | pharmacovigilance | métrologie | environnement sécurité | sécurité environnement | prévention risque | validation
~quality specialist ?: préventeur
research specialist: chercheur | dessinateur | projeteur | ingénieur étude | ingénieur recherche | concepteur | ingénieur mécanique | ingénieur conception | technicien laboratoire | laborantin | ingénieur bureau étude | dessinateur industriel
research director ?: directeur programme | directeur innovation | directeur scientifique
research manager ?: chef programme | responsable programme
research specialist prescriber ?: architecte | architecte intérieur | urbaniste | géomètre
~research specialist ?: chargé étude
~research specialist: ingénieur
~operations specialist ?: technicien
research: r&d | rd | recherche développement | bureau étude | innovation | laboratoire | recherche | galénique | conception | scientifique | études techniques | étude développement | ingénierie
research ?: étude | programme | produit | technique | prototype
legal assistant: assistant juridique
legal specialist: juriste | clerc
legal specialist ?: avocat | huissier | commissaire justice | conseil juridique
legal specialist prescriber ?: notaire
legal director: directeur juridique
legal manager ?: délégué protection donnée | protection donnée
legal: juridique | droit affaire | contentieux | propriété intellectuel | droit social
legal ?: conformité | contrat | compliance
office assistant ?: hôte accueil | hôtesse accueil | hôtesse | standardiste | agent accueil | chargé accueil
~office assistant: secrétaire | assistant | assistant administratif | agent administratif | secrétaire comptable
office assistant: assistant direction | secrétaire direction | assistant directeur | assistant dg | assistant pdg | assistant personnel | attaché direction
office manager ?: office manager
office ?: administratif | service général | moyen général | bureau | accueil | secrétariat | immobilier interne
~public specialist ?: secrétaire mairie | adjoint territorial
health assistant: secrétaire médical | assistant dentaire | assistant médical
health specialist: infirmier | aide soignant | ambulancier | sage femme | préparateur pharmacie | brancardier | puériculteur | aide médico psychologique | manipulateur radio | orthoptiste | auxiliaire puériculture
health specialist ?: médecin | kinésithérapeute | kiné | pharmacien | dentiste | chirurgien | chirurgien dentiste | vétérinaire | ostéopathe | psychologue | orthophoniste | podologue | docteur | diététicien | praticien | radiologue | cardiologue | généraliste | psychiatre | ergothérapeute | pédiatre | biologiste médical | biologiste
health manager: cadre santé | chef service hospitalier
health: santé | ehpad | hôpital | hospitalier | clinique | soin | médical | pharmacie | maison retraite | officine | urgence | ergothérapie
public specialist: professeur | enseignant | fonctionnaire | policier | gendarme | pompier | militaire | agent territorial | instituteur | postier public | agent public | éducateur | atsem | surveillant pénitentiaire | magistrat | douanier | maître conférence | agent hospitalier public | bibliothécaire | prof | juge | agent administratif territorial | soldat | inspecteur impôt | greffier | agent état | cpe
public specialist ?: officier | adjudant | sergent | capitaine | aesh | conseiller orientation | conseiller pôle emploi | conseiller france travail | conseiller insertion | assistant social | travailleur social | éducateur spécialisé | animateur socioculturel
public executive: maire | élu | député | sénateur | préfet | ministre
public executive ?: conseiller municipal | conseiller régional | conseiller départemental | adjoint maire
public director ?: dgs | directeur général service | directeur école | proviseur | principal collège | directeur collectivité
public: territorial | fonction public
~public: crèche | mairie | école | collège | lycée | commune | collectivité | ministère | préfecture | université | conseil régional | conseil départemental | métropole | éducation national | municipal | département | armée | état
~legal: droit
`;
