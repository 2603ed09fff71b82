// The help: what to do, in the words of the keys; found offline, like everything here (desk.md §8).
export type HelpPlace = 'everywhere' | '/' | '/courrier' | '/douches-et-linge' | '/domiciliation' | '/bilan' | '/reglages'

/** `also`: other words under which it is looked for. */
export type HelpEntry = { readonly place: HelpPlace; readonly title: string; readonly lines: readonly string[]; readonly also?: string }

export const help = {
  open: 'Aide',
  title: 'Aide',
  search: 'Chercher dans l’aide',
  hint: 'Un mot suffit : « courrier », « erreur », « hors ligne »…',
  here: (room: string) => `Ici : ${room}`,
  everywhere: 'Partout',
  otherRoom: (room: string) => room,
  news: 'Quoi de neuf',
  shortcuts: 'Raccourcis clavier',
  keys: 'Touches',
  does: 'Ce qu’elles font',
  nothing: (typed: string) => `Rien ne répond à « ${typed} ». Essayez un seul mot.`,
  found: (n: number) => (n === 1 ? '1 réponse' : `${String(n)} réponses`),
} as const

export const shortcuts: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: '/ ou F2', does: 'Aller à la recherche' },
  { keys: '↑ ↓ puis Entrée', does: 'Choisir dans la liste, ouvrir' },
  { keys: '1 à 9', does: 'Toucher une case de la fiche ouverte : 1 pour le passage, puis les prestations dans l’ordre' },
  { keys: 'Ctrl + Z', does: 'Annuler la dernière action' },
  { keys: 'Échap', does: 'Fermer ce qui est au-dessus' },
  { keys: '?', does: 'Ouvrir cette aide' },
  { keys: 'Ctrl + Maj + L', does: 'Verrouiller' },
  { keys: 'Alt + 1, 2, 3', does: 'Au tri du courrier : lettre, avis, colis' },
]

export const helpEntries: readonly HelpEntry[] = [
  {
    place: '/', title: 'Noter un passage',
    lines: ['Tapez deux ou trois lettres du nom, puis « Passage » dans la ligne. C’est noté, même sans réseau.', 'Avant de taper, la liste montre déjà les habitués de cette heure et les personnes venues ces derniers jours.'],
    also: 'venir arriver entrée pointer présence',
  },
  {
    place: '/', title: 'Servir un repas, une douche, une lessive',
    lines: ['Ouvrez la fiche, puis touchez la case. Le passage du jour est noté avec, s’il manquait.', 'Une deuxième fois le même jour, la case demande d’abord : « Déjà à 9 h 13, ajouter ? ».'],
    also: 'prestation petit-déjeuner déjeuner machine manger',
  },
  {
    place: '/', title: 'Tout noter d’une touche, comme d’habitude',
    lines: ['Après trois visites, la case « D’habitude » note en une fois ce que la personne prend le plus souvent.', '« Annuler » reprend tout.'],
  },
  {
    place: '/', title: 'La personne ne veut pas donner son nom',
    lines: ['« Passage anonyme » note une personne. « Groupe anonyme » en note plusieurs.', 'Un surnom suffit aussi pour ouvrir une fiche : « Nouvelle personne ».'],
    also: 'inconnu sans nom accueil inconditionnel',
  },
  {
    place: '/', title: 'Ouvrir une fiche',
    lines: ['« Nouvelle personne », puis ce que la personne veut bien dire. Les fiches qui ressemblent s’affichent d’abord : vérifiez que ce n’est pas l’une d’elles.'],
    also: 'créer ajouter inscrire nouveau doublon homonyme',
  },
  {
    place: '/', title: 'La recherche ne trouve pas la personne',
    lines: [
      'L’orthographe importe peu : essayez comme vous l’entendez, le prénom seul, une date de naissance (12/03/1985), le numéro de boîte, la fin du téléphone.',
      '« ≈ » dit pourquoi un nom éloigné est proposé.',
    ],
    also: 'nom introuvable orthographe prénom',
  },
  {
    place: 'everywhere', title: 'Je me suis trompé',
    lines: ['« Annuler », en bas à gauche, ou Ctrl + Z : la dernière action est reprise.', 'Pour une action plus ancienne : « Journal du jour », sur l’Accueil, puis « Annuler » dans sa ligne.'],
    also: 'erreur corriger retirer supprimer effacer mauvaise personne annulation',
  },
  {
    place: '/', title: 'Noter après coup',
    lines: ['Dans la fiche, « Plus », puis « Noter à un autre moment » : le jour, l’heure et la raison.'],
    also: 'oubli hier panne retard feuille papier',
  },
  {
    place: '/', title: 'Remettre le courrier',
    lines: ['Ouvrez la fiche : « Remettre le courrier » remet tout au titulaire. À côté, le détail permet d’en remettre une partie, ou à un mandataire.', 'Rien n’attend ? « Courrier demandé » note que la personne est venue le demander : c’est un signe de vie.'],
    also: 'lettre colis avis donner distribuer mandataire procuration',
  },
  {
    place: '/courrier', title: 'Trier le courrier du matin',
    lines: [
      'Tapez deux ou trois lettres du nom, ou le numéro de boîte, puis Entrée : c’est compté, et la ligne est prête pour la suivante.',
      '« traoré 3 » note trois lettres d’un coup. « Avis » et « Colis » valent pour la ligne suivante seulement.',
    ],
    also: 'enregistrer lettres facteur arrivée',
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
    place: '/domiciliation', title: 'Répondre à une demande',
    lines: ['« Demande », « Entretien », puis « Accorder » ou « Refuser » : le dossier montre la prochaine étape. La réponse est due dans les deux mois.', 'Un refus se dit par écrit, avec un motif et une orientation : sans eux, il ne peut pas être enregistré.'],
    also: 'domicilier première instruction élection de domicile',
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
    also: 'radiation fin clôture recours',
  },
  {
    place: '/bilan', title: 'D’où vient un chiffre',
    lines: ['Touchez un chiffre : sa définition s’ouvre. Les actes annulés ne comptent jamais.'],
    also: 'statistique rapport nombre total définition',
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
    place: '/reglages', title: 'Un bénévole arrive, un autre part',
    lines: ['« Agents » : ajoutez un nom, un rôle et un code à six chiffres. Retirez l’agent qui part : ce qu’il a noté reste.'],
    also: 'code pin agent rôle mot de passe',
  },
  {
    place: 'everywhere', title: 'Hors ligne',
    lines: ['Tout marche sans réseau. La pastille en bas à droite dit ce qui attend d’être envoyé ; rien n’est perdu si la tablette s’éteint.'],
    also: 'internet wifi connexion réseau synchronisé pastille',
  },
  {
    place: 'everywhere', title: '« À vérifier »',
    lines: ['Deux tablettes disent deux choses de la même action. Touchez la pastille : chaque cas se règle d’une touche.'],
    also: 'doublon conflit synchronisation',
  },
  {
    place: 'everywhere', title: 'Quitter le poste un instant',
    lines: ['Touchez vos initiales : « Verrouiller », ou « Changer d’agent ». Votre code à six chiffres rouvre l’écran là où il était.'],
    also: 'verrou code pause fermer',
  },
  {
    place: 'everywhere', title: 'Ma saisie a disparu',
    lines: ['Un formulaire commencé garde ce qui est tapé, même après un verrouillage ou une panne : rouvrez-le.'],
    also: 'brouillon perdu formulaire',
  },
]
