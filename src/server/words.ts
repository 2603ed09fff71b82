// What the person who starts the endpoint reads.
import type { Made } from './certificates/makeCertificates.ts'
import type { HouseRefusal } from './openHouse.ts'
import type { OptionRefusal } from './options.ts'
import type { TlsRefusal } from './readTls.ts'

const badOption = (refusal: OptionRefusal): string => {
  switch (refusal.option) {
    case 'PORT': return `PORT doit être un nombre entre 0 et 65535, et non « ${refusal.given} ».`
    case 'LOG': return `LOG ne peut être que « silent », et non « ${refusal.given ?? ''} ».`
    case 'TLS_CERT': return 'TLS_KEY est donné sans TLS_CERT : il faut le certificat et sa clé.'
    case 'TLS_KEY': return 'TLS_CERT est donné sans TLS_KEY : il faut le certificat et sa clé.'
  }
}

const badTls = (refusal: TlsRefusal): string => {
  switch (refusal.code) {
    case 'missing': return `Le fichier ${refusal.file} n’existe pas. Pour faire un certificat : npm run certs`
    case 'unreadable': return `Le fichier ${refusal.file} ne peut pas être lu.`
    case 'notPem': return 'TLS_CERT doit être un certificat au format PEM, et TLS_KEY sa clé.'
    case 'mismatch': return 'La clé TLS_KEY n’est pas celle du certificat TLS_CERT.'
  }
}

const noHouse = (refusal: HouseRefusal, folder: string): string => {
  switch (refusal.code) {
    case 'folder': return `Le dossier ${folder} ne peut pas être écrit (${refusal.reason}). Choisissez-en un autre : DATA_DIR=… npm start`
    case 'held': return `Le dossier ${folder} est déjà ouvert par une autre instance de La Boussole. Fermez-la d’abord.`
    case 'database': return `Le registre ne s’ouvre pas (${refusal.reason}). Vérifiez DATABASE_URL, ou le dossier ${folder}.`
  }
}

const dateOf = (ms: number): string => new Date(ms).toLocaleDateString('fr-FR', { timeZone: 'Europe/Paris' })

const certified = ({ authority, cert, key, isNewAuthority, until }: Made, hosts: readonly string[]): string =>
  [
    `Certificat fait pour ${hosts.join(', ')}, valable jusqu’au ${dateOf(until)} : relancez npm run certs avant cette date.`,
    isNewAuthority
      ? `1. Installez une fois sur chaque tablette l’autorité du lieu : ${authority} (le README dit comment, Android et iPad).`
      : `1. L’autorité du lieu n’a pas changé (${authority}) : rien à refaire sur les tablettes.`,
    `2. Ouvrez La Boussole au réseau : HOST=0.0.0.0 TLS_CERT=${cert} TLS_KEY=${key} npm start`,
    `3. Sur les tablettes : https://${hosts[0] ?? 'localhost'}:8080`,
  ].join('\n')

export const words = {
  unknownPage: 'Page inconnue. L’accueil est à l’adresse /.',
  opened: (addresses: readonly string[]): string =>
    [`La Boussole est ouverte : ${addresses.join('  ')}`, 'Pour la fermer : Ctrl+C.'].join('\n'),
  needsHttps:
    'Attention : une tablette du réseau n’ouvrira le registre que par une adresse https (voir le README).',
  setupCode: (code: string): string => `Code de mise en service, à saisir une seule fois dans Réglages › Relier à un serveur : ${code}`,
  otherKey: 'ALERTE : un registre s’est présenté sous l’identité de celui d’ici avec une autre clé. Il a été refusé.',
  certificateEnds: (until: number): string => `Attention : le certificat n’est valable que jusqu’au ${dateOf(until)}. S’il vient de npm run certs, relancez cette commande.`,
  backupFailed: (reason: string): string => `ALERTE : la sauvegarde n’a pas pu se faire. ${reason}`,
  certified,
  publicName: (name: string): string =>
    `« ${name} » n’est pas un nom de réseau privé : il doit finir par .local, .lan, .home.arpa ou .internal. Un nom public a droit à un vrai certificat (voir le README).`,
  notCertified: (folder: string, reason: string): string => `Le dossier ${folder} ne peut pas être écrit, ou contient une clé illisible (${reason}).`,
  closed: 'La Boussole est fermée.',
  badOption, badTls, noHouse,
  portTaken: (port: number): string =>
    `Le port ${String(port)} est déjà pris par un autre programme. Choisissez-en un autre : PORT=${String(port + 1)} npm start`,
  cannotListen: (host: string, port: number, reason: string): string =>
    `Impossible d’ouvrir ${host}:${String(port)} (${reason}).`,
  nothingBuilt: 'L’application n’est pas construite. Lancez d’abord : npm run build',
} as const
