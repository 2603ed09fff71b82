// The help of the other rooms.
type HelpPlace = 'everywhere' | '/' | '/courrier' | '/douches-et-linge' | '/domiciliation' | '/bilan' | '/reglages'

/** `also`: other words under which it is looked for. */
export type HelpEntry = { readonly place: HelpPlace; readonly title: string; readonly lines: readonly string[]; readonly also?: string }

export const helpOfRooms: readonly HelpEntry[] = [
  {
    place: '/douches-et-linge', title: 'Faire la file',
    lines: ['« File », à côté du nom : la personne reçoit un numéro. Quand une place se libère, « Appeler », puis « Commencer », puis « Libérer » : la douche finie est comptée.', 'Absente à l’appel, elle garde son numéro : « De retour » la remet en tête.'],
    also: 'attente numéro cabine machine queue créneau lessive',
  },
  {
    place: '/douches-et-linge', title: 'Servir sans file',
    lines: ['« Présents » : une touche à côté du nom compte la douche ou les tournées.'],
  },
  {
    place: '/douches-et-linge', title: 'Une cabine ou une machine ne marche plus',
    lines: ['« Plus », sous son nom, puis « Mettre hors service… » et pourquoi : personne n’y est plus appelé. « Remettre en service » la rend.'],
    also: 'panne douche lave linge fuite cassé bloqué',
  },
  {
    place: '/', title: 'Orienter quelqu’un',
    lines: ['« Orienter » sur la fiche, puis le service : son passage est noté avec, ou son appel s’il téléphone. Sans nom : « Plus », sous la liste des présents.'],
    also: 'orientation service ccas 115 siao épicerie point justice soins asll',
  },
  {
    place: '/', title: 'Après une panne : recopier la feuille papier',
    lines: [
      '« Plus », sous la liste des présents, puis « Rattrapage » : la date et l’heure, puis un nom, Entrée, les chiffres des prestations, Entrée. « +3 » : trois personnes sans nom. « 9h40 » : l’heure des lignes suivantes.',
      'Ce qui est déjà noté ce jour-là n’est jamais doublé. Une ligne, ou toute la feuille, s’annule.',
      '« Feuille du jour » et « Carte de panne » s’impriment d’avance, au même endroit.',
    ],
    also: 'papier feuille coupure électricité rattraper retard imprimer imprimante carte',
  },
  {
    place: '/courrier', title: 'Trier le courrier du matin',
    lines: [
      'Tapez deux ou trois lettres du nom, ou le numéro de boîte, puis Entrée : c’est compté, et la ligne est prête pour la suivante.',
      '« traoré 3 » note trois lettres d’un coup. « Avis » et « Colis » valent pour la ligne suivante seulement.',
    ],
    also: 'enregistrer lettres facteur arrivée casier',
  },
  {
    place: '/courrier', title: 'Le destinataire est radié, ou inconnu',
    lines: ['La ligne demande quoi faire : retour à l’expéditeur, ou garder quand même. Si personne ne répond au nom, Entrée propose le retour.'],
    also: 'npai pnd npa retour expéditeur radiation',
  },
  {
    place: '/courrier', title: 'Remettre à un mandataire',
    lines: [
      'Il faut une procuration écrite du titulaire : « Ajouter une procuration », avec ses dates, dernier jour inclus. Cinq au plus à la fois.',
      'Le courrier pris par un mandataire ne compte pas comme un signe de vie du titulaire : demandez de ses nouvelles.',
    ],
    also: 'procuration famille ami autre personne',
  },
  {
    place: '/courrier', title: 'Compter ce qui attend',
    lines: ['« Inventaire » : comptez ce qui est dans les boîtes, notez le nombre, donnez la raison des écarts. Rien n’est effacé : l’écart devient une correction.'],
    also: 'pile inventaire différence perdu manquant',
  },
  {
    place: '/courrier', title: 'Un avis de passage',
    lines: ['La poste garde l’objet quinze jours. La fiche et la pile préviennent cinq jours avant la fin.'],
    also: 'recommandé poste',
  },
  {
    place: '/courrier', title: 'Faire suivre le courrier',
    lines: ['La réexpédition se demande sur la fiche, par « Plus ». « Réexpédier », dans le Courrier, dit ce qui est à envoyer.', 'Ce qui est envoyé ne compte pas comme un signe de vie.'],
    also: 'réexpédier adresse changement déménage envoyer',
  },
  {
    place: '/domiciliation', title: 'Répondre à une demande',
    lines: ['« Demande », « Entretien », puis « Accorder » ou « Refuser » : le dossier montre la prochaine étape. La réponse est due dans les deux mois.', 'Un refus se dit par écrit, avec un motif et une orientation : sans eux, il ne peut pas être enregistré.'],
    also: 'domicilier première instruction élection de domicile',
  },
  {
    place: '/domiciliation', title: 'Remettre l’attestation',
    lines: ['« Imprimer… », dans le dossier, donne la fiche pour le Cerfa d’attestation, à recopier et à signer. « Remettre l’attestation » note ensuite qu’elle est donnée.'],
    also: 'cerfa certificat papier document imprimer imprimante duplicata',
  },
  {
    place: '/domiciliation', title: 'Ajouter un ayant droit',
    lines: ['« Ajouter un ayant droit », dans le dossier du titulaire : conjoint, enfant. Sa venue n’est pas un signe de vie du titulaire : demandez de ses nouvelles.'],
    also: 'ayants droit conjoint enfant charge famille',
  },
  {
    place: '/domiciliation', title: 'La personne appelle, ou écrit',
    lines: ['« Appel reçu », dans le dossier, note un appel d’une touche. « Noter un contact » : une lettre, un courriel, un autre service. Tous sont des signes de vie.'],
    also: 'téléphone téléphonique appel lettre courriel mail contact manifestation',
  },
  {
    place: '/domiciliation', title: 'Renouveler',
    lines: ['Conseillé deux mois avant la fin. Demandé tôt, le renouvellement suit l’ancienne période ; demandé tard, il part du jour de la décision, et l’écran montre les jours sans domiciliation.'],
    also: 'échéance expire prolonger renouvellement',
  },
  {
    place: '/domiciliation', title: 'Qui ne donne plus signe de vie',
    lines: [
      '« Sans manifestation » montre les personnes silencieuses depuis plus de trois mois. Rien n’est automatique : chaque dossier se lit, puis se décide.',
      'Comptent : venir, appeler, écrire, un contact avec un autre service. Ne comptent pas : le courrier reçu, un mandataire, nos propres appels.',
    ],
    also: 'radiation trois mois manifestation silence',
  },
  {
    place: '/domiciliation', title: 'Une absence justifiée',
    lines: ['Hospitalisation, détention : « Absence justifiée » suspend le délai. La cause n’apparaît sur aucune liste.'],
    also: 'hôpital prison excuse santé',
  },
  {
    place: '/domiciliation', title: 'Radier',
    lines: ['Le dossier de radiation réunit les contacts de six mois, le courrier, les démarches et la lettre préalable. Une radiation se décide une par une, et peut être annulée.'],
    also: 'radiation fin clôture recours décès mort décédé',
  },
  {
    place: '/bilan', title: 'D’où vient un chiffre',
    lines: ['Touchez un chiffre : sa définition s’ouvre ; « Voir les actes » montre un par un ceux qui le font. Dans un tableau, touchez le nombre.', 'Ce qui a été annulé, corrigé ou noté deux fois ne compte pas : « Retirés et doublons » dit pourquoi.'],
    also: 'statistique rapport nombre total définition graphique courbe',
  },
  {
    place: '/bilan', title: 'Le rapport annuel et celui du préfet',
    lines: [
      '« Rapport annuel » : le texte est prêt à copier ou à imprimer ; chaque nombre s’ouvre sur ses actes.',
      '« Préfet et DomiFa » : le rapport de l’année finie, les axes de DomiFa, et « Moyens et délais », que la maison renseigne elle-même.',
    ],
    also: 'préfecture ddets axes déclaratif moyens etp bénévoles',
  },
  {
    place: '/bilan', title: 'Clôturer un mois ou une année',
    lines: [
      '« Clôtures » dit quelles tablettes n’ont pas tout envoyé, puis garde les chiffres comme ils sont ce jour-là.',
      'Ce qui arrive ensuite est dit « après clôture », chiffre par chiffre ; le document clos ne change plus.',
    ],
    also: 'clos fermer figer arrêter signer après clôture',
  },
  {
    place: '/bilan', title: 'Exporter des chiffres',
    lines: ['« Exporter » : des tableaux pour un tableur, les actes un par un avec les noms, ou le fichier pour l’observatoire, où les petits nombres sont masqués.', 'Il est d’une année finie : une année en cours, donnée deux fois, dirait par différence qui est venu entre les deux.'],
    also: 'fichier csv excel xlsx json ville presse',
  },
  {
    place: '/reglages', title: 'Changer les touches de l’accueil',
    lines: ['« Prestations » : touchez un nom pour changer sa place, sa limite par personne, sa saison, ou la laisser hors du bilan. « Orientations » : les services proposés.'],
    also: 'prestation touche limite saison icône ordre orientation',
  },
  {
    place: '/reglages', title: 'Les jours d’ouverture',
    lines: ['« Jours d’ouverture » : la semaine, les jours fériés, puis chaque fermeture par ses dates. Les moyennes du bilan divisent par ces jours.', 'Les heures qui s’impriment et que lit la personne sont dans « En-tête des documents ».'],
    also: 'horaires calendrier fermé fermeture vacances férié semaine',
  },
  {
    place: '/reglages', title: 'Installer La Boussole',
    lines: ['« Sur l’écran d’accueil » : installée, La Boussole s’ouvre d’une touche, et le navigateur n’efface pas le registre pour gagner de la place.'],
    also: 'installation icône application android ipad',
  },
  {
    place: '/reglages', title: 'La tablette marche mal',
    lines: ['« Diagnostic » : « Essayer la tablette » dit si elle écrit, chiffre et s’ouvre sans réseau. « Copier le diagnostic » en donne un texte sans aucun nom, à envoyer à qui s’en occupe.'],
    also: 'diagnostic lente essai test assistance dépannage technique',
  },
  {
    place: '/reglages', title: 'Agrandir l’affichage',
    lines: ['« Taille de l’affichage » : « Grande (gants) » agrandit textes et touches d’un quart, sur cette tablette seule, dès le premier écran.'],
    also: 'gants taille gros texte lettres lire voir zoom grand',
  },
  {
    place: '/reglages', title: 'Entendre ce qui est noté',
    lines: ['« Sons » : « Petits sons » fait entendre chaque geste noté, et d’un son plus grave un geste refusé, sur cette tablette seule. L’écran dit toujours la même chose.'],
    also: 'son bruit bip clic entendre volume silence muet',
  },
  {
    place: '/reglages', title: 'Ajouter une tablette',
    lines: ['« Ajouter une tablette » donne un lien et un code à photographier. Les deux écrans montrent le même nombre : vérifiez-le, puis confirmez.'],
    also: 'appareil rejoindre relier deuxième',
  },
  {
    place: '/reglages', title: 'Sauvegarder',
    lines: ['« Données » : la sauvegarde est un fichier chiffré. Sans la phrase secrète ou le code imprimé, personne ne peut la lire.'],
    also: 'sauvegarde copie perte restaurer fichier',
  },
  {
    place: '/reglages', title: 'Reprendre un registre',
    lines: ['« Imports », puis « Importer un registre » : des tableaux, dont chaque colonne se vérifie avant d’entrer. Un import se reprend en entier.'],
    also: 'importer import csv excel tableur ancien logiciel',
  },
  {
    place: '/reglages', title: 'Garder, archiver, effacer',
    lines: ['« Données », « Conservation » : les fiches anciennes passent aux archives ; « Préparer un effacement » montre qui peut l’être, et n’efface rien sans vous.'],
    also: 'rgpd cnil conservation archives données personnelles droit oubli supprimer',
  },
  {
    place: '/reglages', title: 'Un bénévole arrive, un autre part',
    lines: ['« Agents » : ajoutez un nom, un rôle et un code à six chiffres. Retirez l’agent qui part : ce qu’il a noté reste.'],
    also: 'code pin agent rôle mot de passe',
  },
]
