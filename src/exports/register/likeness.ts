// How much a column of a file looks like one of the register's: by its header first, by what its cells say next.
import { quantityIn } from '#exports/register/cells.ts'
import { dayIn, hourIn } from '#exports/register/dates.ts'
import type { RegisterTable } from '#domain/import/rows.ts'
import type { Column } from '#exports/register/columns.ts'
import { plain } from '#exports/register/plain.ts'
import { wordsOf } from '#exports/register/wordColumns.ts'

// What spreadsheets call them, in plain letters; the first is the register's own.
const alsoCalled: Readonly<Record<Column, readonly string[]>> = {
  numero: ['numero', 'n', 'no', 'num', 'numerousager', 'numerodossier', 'identifiant', 'id', 'code', 'matricule', 'dossier'],
  numero_titulaire: ['numerotitulaire', 'titulaire', 'numero', 'n', 'num', 'identifiant', 'id', 'dossier'],
  nom: ['nom', 'nomnaissance', 'nomfamille', 'patronyme'],
  nom_usage: ['nomusage', 'nomusuel', 'nommarital', 'nomepouse'],
  prenom: ['prenom', 'prenoms'],
  surnom: ['surnom', 'alias', 'pseudo', 'ditaussi'],
  sexe: ['sexe', 'genre', 'civilite'],
  date_naissance: ['datenaissance', 'nele', 'neele', 'nee', 'ne', 'naissance', 'ddn', 'datenaiss'],
  composition: ['composition', 'menage', 'compositionmenage', 'situationfamiliale', 'foyer'],
  date: ['date', 'jour', 'horodatage', 'datepassage', 'datevenue', 'quand'],
  heure: ['heure', 'horaire', 'horodatage', 'heurepassage', 'h'],
  motif: ['motif', 'raison', 'objet', 'cause'],
  prestation: ['prestation', 'service', 'acte', 'activite', 'type'],
  sens: ['sens', 'mouvement', 'entreesortie', 'operation'],
  nature: ['nature', 'typecourrier', 'type', 'categorie', 'courrier'],
  quantite: ['quantite', 'nombre', 'nb', 'qte', 'combien'],
  remis_a: ['remisa', 'destinataire', 'retirepar', 'aqui'],
  decision: ['decision', 'typedecision', 'type', 'nature'],
  date_decision: ['datedecision', 'date', 'decidele'],
  valable_du: ['valabledu', 'du', 'debut', 'datedebut'],
  valable_au: ['valableau', 'au', 'fin', 'datefin', 'echeance'],
  lien_commune: ['liencommune', 'lien', 'lienaveccommune', 'rattachement'],
  lien: ['lien', 'parente', 'lienparente', 'lienfamilial'],
  type: ['type', 'canal', 'moyen', 'contact'],
  du: ['du', 'debut', 'datedebut', 'depuis', 'partile'],
  au: ['au', 'fin', 'datefin', 'jusqua', 'retour'],
}

const longEnough = 4

/** 0 to 1: the same header, one that holds it, or nothing of it. */
const headerLikeness = (column: Column, header: string): number => {
  const rank = alsoCalled[column].indexOf(header)
  if (rank !== -1) return 1 - rank * 0.02
  return alsoCalled[column].some((name) => name.length >= longEnough && header.includes(name)) ? 0.6 : 0
}

type Where = { readonly table: RegisterTable; readonly column: Column }

const days: ReadonlySet<Column> = new Set<Column>(['date', 'date_naissance', 'date_decision', 'valable_du', 'valable_au', 'du', 'au'])

const saysOf = ({ table, column }: Where): ((text: string) => boolean) | undefined => {
  const words = wordsOf(table, column)
  if (words !== undefined) return (text) => words.has(plain(text))
  if (days.has(column)) return (text) => dayIn(text) !== undefined
  if (column === 'heure') return (text) => hourIn(text) !== undefined
  return column === 'quantite' ? (text) => quantityIn(text) !== undefined : undefined
}

/** 0 to 1: the share of the filled cells that say something the column can hold; nothing where any text will do, or where no cell is filled. */
const valueLikeness = (where: Where, cells: readonly string[]): number | undefined => {
  const [says, filled] = [saysOf(where), cells.filter((cell) => cell !== '')]
  return says === undefined || filled.length === 0 ? undefined : filled.filter(says).length / filled.length
}

type Found = { readonly header: string; readonly cells: readonly string[] }

/** 0 to 1. A date column must hold dates; words alone, all of them known, are enough to be recognised by. */
export const likeness = (where: Where, { header, cells }: Found): number => {
  const [byHeader, byValue] = [headerLikeness(where.column, header), valueLikeness(where, cells)]
  if (byValue === undefined) return byHeader
  if (wordsOf(where.table, where.column) !== undefined) return Math.max(byHeader * (0.7 + 0.3 * byValue), byValue >= 0.9 ? 0.7 : 0)
  return byValue < 0.5 ? 0 : byHeader
}
