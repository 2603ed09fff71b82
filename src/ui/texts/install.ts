// On the home screen: what keeps the register from being tidied away by the browser (desk.md §4).
export const install = {
  title: 'Sur l’écran d’accueil',
  done: 'Cette tablette ouvre La Boussole comme une application : le navigateur n’effacera pas le registre pour gagner de la place.',
  why: 'Installée, La Boussole s’ouvre d’une touche, plein écran, et le navigateur n’efface pas le registre pour gagner de la place.',
  key: 'Installer La Boussole',
  refused: 'Le navigateur n’a pas installé l’application. Vous pourrez recommencer plus tard.',
  ipad: {
    label: 'Trois gestes, dans Safari',
    steps: ['Touchez le carré avec une flèche, en haut de l’écran.', 'Choisissez « Sur l’écran d’accueil ».', 'Touchez « Ajouter », puis ouvrez La Boussole par son icône.'],
    warning: 'L’icône ouvre un registre à elle, vide la première fois : installez avant de créer ou de rejoindre le registre.',
  },
  elsewhere: 'Dans le menu du navigateur, choisissez « Installer La Boussole » ou « Ajouter à l’écran d’accueil ».',
} as const
