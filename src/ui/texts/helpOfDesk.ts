// The help of the Accueil, and of what holds everywhere.
import type { HelpEntry } from '#ui/texts/helpOfRooms.ts'

export const helpOfDesk: readonly HelpEntry[] = [
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
    also: 'habituel usuel',
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
    place: '/', title: 'La même personne a deux fiches',
    lines: [
      '« Plus », puis « C’est la même personne : réunir les dossiers » : cherchez l’autre, comparez, choisissez lequel garder. Réservé à qui tient les fiches.',
      'Les deux noms et les deux numéros se cherchent toujours. « Séparer les deux dossiers » rend chacun comme il était ; ce qui a été noté entre-temps reste dans le dossier gardé.',
    ],
    also: 'doublon fusionner réunir séparer deux fois fiche en double',
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
    also: 'oubli hier retard',
  },
  {
    place: '/', title: 'La personne ne parle pas français',
    lines: ['« Plus », puis « Montrer à la personne » : son numéro, son courrier, ses dates, dans sa langue. Aucun autre nom n’est à l’écran.'],
    also: 'langue traduction arabe anglais étranger invité écran',
  },
  {
    place: '/', title: 'Une famille arrive',
    lines: ['« Passage du foyer » note tout le monde d’une touche, une fois le foyer composé : « Plus », puis « Foyer ».'],
    also: 'ménage couple enfants ensemble groupe',
  },
  {
    place: '/', title: 'La personne est exclue',
    lines: ['La fiche dit jusqu’à quand et pourquoi, et les cases ne répondent plus. Le courrier et la domiciliation restent ouverts.', 'Seul un responsable décide d’une exclusion ; il peut admettre la personne pour la journée, ou lever l’exclusion.'],
    also: 'exclusion exclure exclu interdit violence bagarre renvoyer refus',
  },
  {
    place: '/', title: 'Laisser une note, une alerte',
    lines: ['« Plus », puis « Notes et alertes ». L’alerte se lit sur la carte, la note dans la fiche. Des faits seulement : la personne peut tout lire.'],
    also: 'message consigne prévenir collègue rappeler',
  },
  {
    place: '/', title: 'Une carte pour aller plus vite',
    lines: ['« Plus », puis « Carte de la personne » : imprimez-la. Passée au lecteur, elle ouvre la fiche, où que vous soyez. Perdue, elle se retire et une autre se donne.'],
    also: 'carte lecteur qr code barre scanner caméra photo',
  },
  {
    place: '/', title: 'Remettre le courrier',
    lines: ['Ouvrez la fiche : « Remettre le courrier » remet tout au titulaire. À côté, le détail permet d’en remettre une partie, ou à un mandataire.', 'Rien n’attend ? « Courrier demandé » note que la personne est venue le demander : c’est un signe de vie.'],
    also: 'lettre colis avis donner distribuer mandataire procuration',
  },
  {
    place: 'everywhere', title: 'Hors ligne',
    lines: ['Tout marche sans réseau. La pastille en bas à droite dit ce qui attend d’être envoyé ; rien n’est perdu si la tablette s’éteint.'],
    also: 'internet wifi connexion réseau synchronisé pastille',
  },
  {
    place: 'everywhere', title: '« À vérifier »',
    lines: ['Deux tablettes, ou deux dossiers réunis, disent deux choses différentes. Touchez la pastille : chaque cas se règle d’une touche.'],
    also: 'doublon conflit synchronisation',
  },
  {
    place: 'everywhere', title: 'Quitter le poste un instant',
    lines: ['Touchez vos initiales : « Verrouiller », ou « Changer d’agent ». Votre code à six chiffres rouvre l’écran là où il était.'],
    also: 'verrou code pause fermer',
  },
  {
    place: 'everywhere', title: 'Code ou phrase secrète oubliés',
    lines: ['Code à six chiffres : un responsable en donne un autre, dans « Réglages », « Agents ».', 'Phrase secrète : le code de secours imprimé rouvre le bureau. Sans l’un ni l’autre, personne ne rouvre ce registre, pas même nous.'],
    also: 'mot de passe pin perdu bloqué secours',
  },
  {
    place: 'everywhere', title: 'Une tablette est perdue ou volée',
    lines: ['Prévenez tout de suite un responsable : « Réglages », « Serveur et tablettes », « Retirer », puis « Changer les clés » dans « Sécurité ».'],
    also: 'vol voler perte disparue appareil',
  },
  {
    place: 'everywhere', title: 'Ma saisie a disparu',
    lines: ['Un formulaire commencé garde ce qui est tapé, même après un verrouillage ou une panne : rouvrez-le.'],
    also: 'brouillon perdu formulaire',
  },
  {
    place: 'everywhere', title: 'Masquer l’écran',
    lines: ['Touchez vos initiales, puis « Masquer l’écran » : plus aucun nom ne se lit, le temps de tourner la tablette. « Terminé », puis « Rendre l’écran », y ramènent.'],
    also: 'tourner cacher confidentiel regard discret',
  },
  {
    place: 'everywhere', title: 'Une nouvelle version',
    lines: ['« Une nouvelle version est prête » : « Mettre à jour » quand cela vous arrange. Rien ne se recharge pendant une saisie, et l’écran revient où il était.'],
    also: 'mise à jour mettre actualiser recharger nouveau',
  },
  {
    place: 'everywhere', title: 'Clair ou sombre',
    lines: ['L’écran suit le réglage de la tablette : clair le jour, sombre la nuit si elle le fait.'],
    also: 'mode thème nuit noir blanc couleurs contraste luminosité',
  },
  {
    place: 'everywhere', title: 'S’exercer sans rien noter',
    lines: ['« Démonstration », sur le premier écran d’une tablette : une maison inventée, et cinq missions d’une minute. Rien n’y est gardé ; « Recommencer » la remet à neuf.'],
    also: 'démo essayer apprendre formation former entraînement mission',
  },
]
