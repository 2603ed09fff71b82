// What the person who starts the endpoint reads.
export const words = {
  unknownPage: 'Page inconnue. L’accueil est à l’adresse /.',
  opened: (addresses: readonly string[]): string =>
    [`La Boussole est ouverte : ${addresses.join('  ')}`, 'Pour la fermer : Ctrl+C.'].join('\n'),
  needsHttps:
    'Attention : une tablette du réseau n’ouvrira le registre que par une adresse https (voir le README).',
  closed: 'La Boussole est fermée.',
  badPort: (given: string): string => `PORT doit être un nombre entre 0 et 65535, et non « ${given} ».`,
  portTaken: (port: number): string =>
    `Le port ${String(port)} est déjà pris par un autre programme. Choisissez-en un autre : PORT=${String(port + 1)} npm start`,
  cannotListen: (host: string, port: number, reason: string): string =>
    `Impossible d’ouvrir ${host}:${String(port)} (${reason}).`,
  nothingBuilt: 'L’application n’est pas construite. Lancez d’abord : npm run build',
} as const
