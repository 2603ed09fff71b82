// The accessibility statement in the form of RGAA 4.1 (loi n° 2005-102, article 47; arrêté du 20 septembre 2019). Without an audit of the
// 106 criteria the state is "non conforme", whatever our own checks say: that word changes with an audit alone.
const state = 'non conforme'
const contact = 'Retour d’information et contact'

export const accessibility = {
  state: `Accessibilité : ${state}`,
  title: 'Accessibilité',
  pane: { title: 'Accessibilité', text: 'La déclaration d’accessibilité : où en est La Boussole, ce qui manque, à qui le dire.' },
  print: 'Imprimer',
  close: 'Fermer',
  sheet: 'Déclaration d’accessibilité',
  head: 'La Boussole, le registre de l’accueil de jour',
  intro: [
    'Le lieu d’accueil qui se sert de La Boussole s’engage à la rendre accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.',
    'Cette déclaration s’applique à La Boussole telle qu’elle est sur cette tablette, écran tourné vers la personne et pages imprimées compris.',
  ],
  sections: [
    {
      title: 'État de conformité',
      lines: [
        `La Boussole est ${state} au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1 : personne n’a encore audité ses 106 critères, et sans audit la loi ne connaît pas d’autre mot.`,
        'Ce qui suit dit ce que nos propres essais mesurent, et ce que nous savons ne pas être conforme.',
      ],
    },
    {
      title: 'Résultats de nos essais',
      lines: [
        'À chaque version, un programme ouvre tous les écrans, formulaires et questions dans un vrai navigateur. L’outil axe (WCAG 2.2 A et AA, bonnes pratiques, RGAA) n’y signale aucun défaut, en clair comme en sombre.',
        'Sont mesurés aussi : des touches de 48 pixels au moins, des textes de 16 pixels au moins, un contraste de 7 pour 1, l’affichage à 320 pixels de large, le zoom à 200 %, l’espacement du texte, les couleurs imposées, les niveaux de gris, des parcours entiers au clavier, une annonce par acte.',
        'Un programme ne voit qu’une partie des critères. La Boussole n’a pas été essayée avec NVDA, JAWS, VoiceOver ou TalkBack, ni par des personnes handicapées.',
      ],
    },
    {
      title: 'Contenus non accessibles',
      lines: [
        'Non-conformités connues : l’écran tourné vers la personne n’est relu par un locuteur qu’en français, ce qu’il dit ; sur un petit écran, un fait trop long d’une liste de l’Accueil se termine par des points de suspension, la fiche le donne en entier.',
        'Les lignes d’une longue liste gardent toutes la même hauteur : si l’on agrandit l’espacement du texte, un nom sur deux lignes peut y être coupé.',
        'Une longue liste ne tient dans la page que les lignes en vue : la recherche du navigateur ne trouve pas les autres, celle de La Boussole les trouve.',
        'Dérogations pour charge disproportionnée : aucune.',
        'Contenus non soumis : la lecture à voix haute, faite par la tablette ; les fichiers venus d’ailleurs.',
      ],
    },
    {
      title: 'Établissement de cette déclaration',
      lines: [
        'Elle a été établie le 22 novembre 2026 par ceux qui font La Boussole.',
        'Technologies : HTML, CSS, JavaScript, SVG, WAI-ARIA. Essais : Chromium sous Linux, axe-core, mesures de taille, de couleur et de clavier.',
      ],
    },
    {
      title: contact,
      lines: ['Si un écran ou une page vous arrête, dites-le au lieu d’accueil : il vous doit une autre manière de faire (au téléphone, sur papier, avec quelqu’un) et une réponse.'],
    },
    {
      title: 'Voies de recours',
      lines: [
        'Si vous l’avez signalé et que la réponse manque ou ne convient pas, vous pouvez :',
        'écrire au Défenseur des droits sur son site, defenseurdesdroits.fr, ou l’appeler au 09 69 39 00 00 ;',
        'voir son délégué près de chez vous ;',
        'lui envoyer un courrier sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
      ],
    },
  ],
  contact,
  reach: (ways: string) => `Coordonnées du lieu : ${ways}.`,
} as const
