// How large this tablet shows the desk (desk.md §5).
export const display = {
  title: 'Taille de l’affichage',
  text: 'Pour cette tablette seule. En grand, textes et touches ont un quart de plus : pour qui porte des gants, ou voit mal de près.',
  words: { normal: 'Normale', grand: 'Grande (gants)' },
  said: { normal: 'Affichage normal.', grand: 'Affichage agrandi.' },
  notKept: 'La tablette n’a pas pu retenir cette taille : il faudra la choisir de nouveau à la prochaine ouverture.',
} as const
