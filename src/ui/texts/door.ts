export const door = {
  someone: 'Agent',
  atDesk: (agent: string) => `${agent}, au bureau`,
  title: (agent: string, place: string) => (place === '' ? agent : `${agent}, ${place}`),
  stay: 'Rester',
  help: 'Aide',
  helpSign: '?',
  change: 'Changer d’agent',
  lock: 'Verrouiller',
  close: 'Fermer le bureau',
  closeText: 'Les noms quittent l’écran et la mémoire de la tablette. La phrase secrète rouvre le bureau.',
  quitDemo: 'Quitter la démonstration',
  quitText: 'Retour au premier écran. La démonstration peut être rouverte à tout moment.',
  resetDemo: 'Recommencer la démonstration',
  resetWord: 'Recommencer',
} as const

/** "NB" for "Nadia Brunet"; as the mark at the foot of the rail says it. */
export const monogramOf = (name: string): string => {
  const words = name.split(/[\s-]+/).filter((word) => word !== '')
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0).toLocaleUpperCase('fr') ?? '').join('')
}
