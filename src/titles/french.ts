/**
 * French titles, a meaning a line: what it says, then the words that say it, masculine and singular, without articles. `~` before a
 * function marks one that any other overrules; `?` marks what the words leave open.
 */
export const french = `
retired: retraite|préretraité|pensionné
student apprentice: étudiant|élève|lycéen|collégien|écolier|doctorant|étudie
apprentice: stagiaire|alternant|alternance|apprentie|apprentissage|stage|professionnalisation
management executive: fondateur|cofondateur|co fondateur|pdg|dg|directeur général|directeur général délégué|dgd|dirigeant|chef entreprise|gérant|administrateur délégué|président directoire|gouvernance président|associé gérant|propriétaire|patron|repreneur|cadre dirigeant|membre comité direction
management executive ?: dga|directeur général adjoint|secrétaire général|directeur délégué|directeur établissement
~management executive ?: associé
management director: directeur site|directeur filiale|directeur business unit|directeur bu|directeur pays|directeur projet ?
management director influencer ?: directeur cabinet|dircab|chef cabinet|directeur stratégie
craft executive: artisan|artisanal|commerçant|autoentrepreneur|auto entrepreneur|microentrepreneur|micro entrepreneur|agriculteur ?|exploitant agricole ?|chef exploitation agricole ?|ostréiculteur ?|paysan ?|éleveur ?|viticulteur ?|vigneron ?|maraîcher ?|céréalier ?|buraliste|indépendant|travailleur indépendant|restaurateur|hôtelier|aubergiste|épicier
~craft executive ?: libéral|compte
craft specialist ?: plombier|chauffagiste|menuisier|maçon|peintre|couvreur|charpentier|carreleur|serrurier|paysagiste|boulanger|pâtissier|boucher|charcutier|poissonnier|traiteur|fleuriste|coiffeur|esthéticien|garagiste|taxi|chauffeur taxi|vtc|bijoutier|cordonnier|tapissier|ébéniste|jardinier|libraire|opticien|toiletteur|couturier|installateur|auto école|chauffeur vtc|auteur|écrivain|comédien|intermittent|graveur|moniteur auto école|tatoueur|sellier
craft specialist: cuisinier|serveur|barman|mécanicien|commis cuisine|plongeur|ouvrier bâtiment|compagnon|chef cuisine|sommelier|femme chambre|ouvrier agricole ?|saisonnier ?
craft specialist ?: femme ménage|aide ménager|assistant maternel|nounou|garde enfant|auxiliaire vie|aide domicile|employé maison
~craft ?: boutique|commerce|bar|magasin|hôtel|brasserie|coiffure|plomberie|boulangerie|menuiserie|tpe|camping|pressing|exploitation agricole|ferme|bâtiment|maçonnerie|chauffage|beauté
director: directeur|codirecteur
manager: responsable|chef|chef service|chef département|superviseur|encadrant|coordonnateur ?|animateur ?|directeur adjoint responsable
manager ?: cadre|adjoint|coordinateur|référent|pilote|chef projet senior
specialist: chargé|gestionnaire|analyste|spécialiste|conseiller|opérateur|collaborateur|salarié|attaché|préposé|inspecteur
specialist ?: contrôleur
specialist prescriber ?: formateur|coach
specialist ?: délégué
assistant: aide|auxiliaire|adjoint administratif
director ?: direction
finance director: daf|directeur administratif financier|dirfin
finance manager: raf|responsable administratif financier
finance specialist: comptable|contrôleur gestion|contrôleur financier|auditeur|fiscaliste|actuaire|analyste crédit|gestionnaire patrimoine
finance specialist ?: trésorier|contrôleur gestionnaire
finance specialist prescriber: expert comptable|commissaire compte|courtier
finance specialist prescriber ?: conseiller gestion patrimoine|courtier assurance
finance: financier|financement|contrôle gestion|trésorerie|recouvrement|fiscal|fiscalité|consolidation|facturation|compta|cogé
~finance ?: risque|sinistre|banque|bancaire|banquier|assurance|patrimoine|gestion
hr director: drh
hr manager: rrh
hr specialist: recruteur
hr: rh|ressource humain|recrutement|paie|formation|personnel|gpec|sirh|relation social|développement rh|mobilité interne|qvt|paye|administration personnel
it director: dsi
it specialist: développeur|programmeur|administrateur système|administrateur réseau|administrateur base donnée|admin sys|informaticien|technicien support|technicien informatique|ingénieur système|webmestre|webmaster|intégrateur|testeur|hotliner
it specialist ?: ingénieur développement|architecte logiciel|architecte système|architecte si|chef projet moa|chef projet moe|chef projet informatique|chef projet si|chef projet web|chef projet it|chef projet digital|analyste donnée|moa|amoa|moe|chef projet technique
it: informatique|si|système information|numérique|réseau|logiciel|dsin|donnée|transformation digital|support informatique|bureautique|télécom|web
security manager influencer ?: rssi|responsable sécurité système information|responsable sécurité information|responsable sécurité informatique|fssi
security: cybersécurité|ssi|soc|sûreté
security ?: sécurité
security specialist ?: vigile|agent sûreté|gardien
procurement specialist: acheteur
procurement specialist ?: approvisionneur
procurement: achat|approvisionnement|appro|marché public|fournisseur
marketing director: dircom
marketing specialist: graphiste|rédacteur web|rédacteur|concepteur rédacteur|community manager|infographiste|maquettiste|journaliste|webdesigner|vidéaste|traducteur ?
marketing ?: rédaction
marketing specialist ?: directeur artistique|chef produit|chef marque|chef publicité|responsable réseau social|social media
marketing: com|marque|événement|événementiel|presse|publicité|relation public|contenu|réseau social|éditorial|mécénat|acquisition|connaissance client|étude marché|webmarketing|image|e réputation|parrainage
sales specialist: commercial|technico commercial|technicocommercial|vendeur|ingénieur affaire|délégué commercial|caissier|hôte caisse|vrp|délégué médical|téléprospecteur|négociateur|chargé affaire|chargé affaire entreprise|employé libre service|visiteur médical|administration vente|adv|représentant|négociateur immobilier
sales specialist ?: agent immobilier|conseiller clientèle|chef secteur|chargé clientèle|agent général assurance
sales manager ?: responsable compte clé|responsable grand compte|directeur magasin
sales manager: chef rayon|responsable magasin|chef agence|responsable secteur|responsable boutique
sales: vente|grand compte|compte clé|développement commercial|réseau commercial|affaire entreprise
sales director ?: directeur agence|directeur développement|directeur réseau
service specialist: téléconseiller|chargé clientèle support|conseiller téléphonique|téléopérateur|standardiste support
service: service client|relation client|sav|service après vente|expérience client|satisfaction client|centre appel|réclamation|service consommateur|clientèle|assistance client
operations manager: chef équipe|chef quai|agent maîtrise|contremaître|chef ligne
operations manager ?: conducteur travaux
operations specialist: conducteur car|conducteur bus|conducteur ligne ?|chauffeur|conducteur|cariste|magasinier|ouvrier|technicien maintenance|planificateur|ordonnanceur|préparateur commande|livreur|soudeur|tourneur|fraiseur|usineur|manutentionnaire|cheminot|pilote ligne ?|logisticien|affréteur|régulateur|chaudronnier|monteur|facteur|déménageur|routier|mécanicien maintenance|éboueur
operations specialist ?: chef cabine|agent surface|agent entretien|agent propreté|agent nettoyage|steward|hôtesse air
operations: atelier|logistique|fabrication|usine|entrepôt|planification|ordonnancement|industriel|méthode|chantier|travaux|stock|industrialisation|amélioration continu|flotte|approvisionnement production|commande numérique
~operations: exploitation|sncf|ratp
quality specialist: contrôleur qualité|qualiticien|chargé affaire réglementaire|auditeur qualité
quality director ?: pharmacien responsable
quality ?: rse|développement durable
quality: qualité|aq|affaire réglementaire|réglementaire|affaire pharmaceutique|qse|amm|conformité produit|métrologie|environnement sécurité|sécurité environnement|prévention risque
~quality specialist ?: préventeur
research specialist: chercheur|dessinateur|projeteur|ingénieur étude|concepteur|ingénieur mécanique|technicien laboratoire|laborantin|dessinateur industriel
research director ?: directeur innovation|directeur scientifique
research specialist prescriber ?: architecte|urbaniste|géomètre
~research specialist ?: chargé étude
~research specialist: ingénieur
~operations specialist ?: technicien
research: bureau étude|laboratoire|recherche|galénique|conception|scientifique|ingénierie
research ?: étude|programme|produit|technique|prototype
legal specialist: juriste|clerc
legal specialist ?: avocat|huissier|commissaire justice|conseil juridique
legal specialist prescriber ?: notaire
legal manager ?: protection donnée
legal: juridique|contentieux|propriété intellectuel
legal ?: conformité
office assistant ?: hôte accueil|hôtesse|standardiste|agent accueil|chargé accueil
~office assistant: secrétaire|assistant administratif|agent administratif|secrétaire comptable
office assistant: assistant directeur|assistant dg|assistant pdg|assistant personnel|attaché direction
office ?: service général|moyen général|bureau|accueil|secrétariat|immobilier interne
~public specialist ?: secrétaire mairie|adjoint territorial
health assistant: assistant dentaire
health specialist: infirmier|aide soignant|ambulancier|sage femme|préparateur pharmacie|brancardier|puériculteur|aide médico psychologique|manipulateur radio|orthoptiste|auxiliaire puériculture
health specialist ?: médecin|kinésithérapeute|kiné|pharmacien|dentiste|chirurgien|vétérinaire|psychologue|orthophoniste|podologue|docteur|diététicien|praticien|radiologue|cardiologue|généraliste|psychiatre|ergothérapeute|pédiatre|biologiste
health manager: cadre santé
health: santé|ehpad|hôpital|hospitalier|clinique|soin|pharmacie|maison retraite|officine|urgence|ergothérapie
public specialist: professeur|enseignant|fonctionnaire|policier|gendarme|pompier|militaire|instituteur|postier public|agent public|éducateur|atsem|surveillant pénitentiaire|magistrat|douanier|maître conférence|agent hospitalier public|bibliothécaire|prof|juge|agent administratif territorial|soldat|inspecteur impôt|greffier|cpe
public specialist ?: officier|adjudant|sergent|capitaine|aesh|conseiller orientation|conseiller pôle emploi|conseiller france travail|conseiller insertion|assistant social|travailleur social|animateur socioculturel
public executive: maire|élu|député|sénateur|préfet|ministre
public executive ?: conseiller municipal|conseiller départemental|adjoint maire
public director ?: dgs|directeur général service|directeur école|proviseur|principal collège|directeur collectivité
public: territorial|fonction public
~public: crèche|mairie|école|lycée|commune|collectivité|ministère|préfecture|conseil régional|métropole|éducation national|département|armée|état
~legal: droit
`;
