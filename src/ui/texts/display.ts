// How large this tablet shows the desk, and whether it ticks (desk.md §5).
export const display = {
  title: 'Taille de l’affichage',
  text: 'Pour cette tablette seule. En grand, textes et touches ont un quart de plus : pour qui porte des gants, ou voit mal de près.',
  words: { normal: 'Normale', grand: 'Grande (gants)' },
  said: { normal: 'Affichage normal.', grand: 'Affichage agrandi.' },
  notKept: 'La tablette n’a pas pu retenir cette taille : il faudra la choisir de nouveau à la prochaine ouverture.',
} as const

export const sounds = {
  title: 'Sons',
  text: 'Pour cette tablette seule. Un petit son quand un geste est noté, un autre plus grave quand il est refusé. Rien n’est dit par le son seul : tout reste écrit à l’écran.',
  words: { off: 'Aucun son', on: 'Petits sons' },
  said: { off: 'Sons coupés.', on: 'Petits sons activés.' },
  notKept: 'La tablette n’a pas pu retenir ce choix : il faudra le refaire à la prochaine ouverture.',
} as const
