// What the person who puts the files of several places together reads.
import type { RollUp } from '#domain/aggregates/rollUp.ts'
import type { AggregatesProblem } from '#protocol/aggregates.ts'

const problems: Readonly<Record<AggregatesProblem, string>> = {
  otherVersion: 'vient d’une autre version de La Boussole : demandez-le à nouveau, fait par la même version que les autres.',
  notAggregates: 'n’est pas un fichier de chiffres pour l’observatoire, ou a été modifié.',
}

const partially = ({ place, from }: RollUp['partial'][number]): string =>
  `Année tenue en partie seulement : ${place}, ${from === undefined ? 'qui n’a rien noté des venues' : `depuis ${from}`}. Ses totaux n’en disent pas plus.`
const awaited = (n: number): string => `${String(n)} ${n > 1 ? 'tablettes pouvaient' : 'tablette pouvait'} encore envoyer des actes de l’année quand ces fichiers ont été faits.`

const unsaidBy = (places: readonly string[]): string =>
  `Non dit, leur fichier étant de la version 1 : ${places.join(', ')}. Ni depuis quand l’année y est tenue (un zéro peut y être un mois que personne ne notait), ni les tablettes manquantes. Demandez-leur un fichier plus récent.`

export const rollUpWords = {
  usage: 'Quel dossier réunir ? npm run rollup -- dossier, et si besoin : --year 2024 --out reunion (fait reunion.csv et reunion.json)',
  unreadable: (name: string, problem: AggregatesProblem): string => `${name} ${problems[problem]}`,
  twice: (names: readonly string[]): string => `Un même lieu, ou deux lieux du même nom : ${names.join(', ')}. Du même, gardez le dernier reçu ; d’un autre, changez le nom dans ses Réglages et demandez-lui son fichier à nouveau.`,
  years: (years: readonly string[]): string => `Les fichiers ne sont pas de la même année (${years.join(', ')}). Choisissez-en une : --year ${years.at(-1) ?? ''}`,
  none: 'Aucun fichier de chiffres pour l’observatoire n’y a été trouvé pour cette année.',
  refused: (folder: string, reasons: readonly string[]): string => [`Rien n’a été réuni du dossier ${folder} :`, ...reasons.map((reason) => `- ${reason}`)].join('\n'),
  failed: (reason: string): string => `Cela n’a pas pu se faire (${reason}).`,
  left: (names: readonly string[]): string => `D’une autre année, et laissés de côté : ${names.join(', ')}.`,
  written: (files: readonly string[], { places, unsaid, partial, missingTablets }: Pick<RollUp, 'places' | 'unsaid' | 'partial' | 'missingTablets'>): string =>
    [`${String(places.length)} ${places.length > 1 ? 'lieux réunis' : 'lieu'} : ${places.join(', ')}.`, `Écrit : ${files.join(' et ')}.`, 'Un total dont une part est masquée est donné par « au moins » et, quand il se déduit, « au plus ». Une personne venue dans deux lieux y compte deux fois.', ...(unsaid.length > 0 ? [unsaidBy(unsaid)] : []), ...partial.map(partially), ...(missingTablets > 0 ? [awaited(missingTablets)] : [])].join('\n'),
  heads: ['code', 'annee', 'lieux', 'nombre', 'masque', 'au_moins', 'au_plus'],
  masked: 'oui',
  notHeld: 'non tenu',
  unsaid: 'non dit',
} as const
