// Why a file did not leave the tablet.
export const notOut = {
  cancelled: 'Rien n’est sorti : la feuille de partage a été fermée.',
  again: 'Rien n’est sorti : le navigateur demande un nouvel appui sur la touche.',
} as const
