// What the desk reads of the guest's screen: on the card, and under the guest's own words.
export const guestDesk = {
  show: 'Montrer à la personne',
  /** The screen is turned, and shows nothing of anyone. */
  mask: 'Masquer l’écran',
  /** Of the number that is called to a cabin or a machine. */
  call: 'Afficher le numéro',
  done: 'Terminé',
  back: 'Rendre l’écran',
  unproofed: 'traduction non relue',
} as const
