// Why a file did not leave the tablet, or left without a line.
export const notOut = {
  cancelled: 'Rien n’est sorti : la feuille de partage a été fermée.',
  again: 'Rien n’est sorti : le navigateur demande un nouvel appui sur la touche.',
  notAllowed: 'Rien n’est sorti : un export demande un responsable.',
  notNoted: 'Le fichier est sorti, mais la tablette n’a pas pu l’écrire au journal des accès. Dites-le à un responsable.',
} as const
