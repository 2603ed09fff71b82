// The eight files of a register, column by column, under their words. The order of the columns is part of each row's identity
// (its key): never change it, or registers already imported would come in a second time.
import type { RegisterTable } from '#domain/import/rows.ts'

/**
 * `filled`: no row stands without it. `reached`: a row may leave it empty, but one that stops before it was cut.
 * `present`: the file needs the column, a row may stop before it. `optional`: the file does without it.
 * `named`: a file is known by it, and a row that stops before it was cut; whoever says what the columns are may leave it out.
 * `extra`: came later than the others. Nobody misses it, and it is part of a row's identity only where it says something.
 */
export type Need = 'filled' | 'reached' | 'present' | 'optional' | 'named' | 'extra'

export const columns = {
  persons: [
    ['numero', 'named'], ['nom', 'named'], ['nom_usage', 'optional'], ['prenom', 'named'], ['surnom', 'optional'],
    ['sexe', 'optional'], ['date_naissance', 'optional'], ['composition', 'optional'],
    ['annee_naissance', 'extra'], ['lieu_naissance', 'extra'], ['telephone', 'extra'], ['courriel', 'extra'], ['boite', 'extra'], ['langue', 'extra'],
    ['nationalite', 'extra'], ['domicilie_depuis', 'extra'], ['referent', 'extra'],
    ['lettres_en_attente', 'extra'], ['avis_en_attente', 'extra'], ['colis_en_attente', 'extra'],
  ],
  passages: [['date', 'filled'], ['heure', 'optional'], ['numero', 'present'], ['motif', 'reached']],
  prestations: [['date', 'filled'], ['heure', 'optional'], ['numero', 'present'], ['prestation', 'filled']],
  mail: [
    ['date', 'filled'], ['heure', 'optional'], ['numero', 'filled'], ['sens', 'filled'], ['nature', 'filled'],
    ['quantite', 'filled'], ['remis_a', 'present'],
  ],
  decisions: [
    ['numero', 'filled'], ['decision', 'filled'], ['date_decision', 'filled'], ['valable_du', 'present'], ['valable_au', 'present'],
    ['lien_commune', 'optional'], ['motif', 'optional'],
  ],
  ayantsDroit: [
    ['numero_titulaire', 'filled'], ['nom', 'reached'], ['prenom', 'reached'], ['lien', 'reached'], ['date_naissance', 'optional'],
  ],
  contacts: [['date', 'filled'], ['heure', 'optional'], ['numero', 'filled'], ['type', 'filled']],
  absences: [['numero', 'filled'], ['du', 'filled'], ['au', 'present'], ['motif', 'optional']],
} as const satisfies Readonly<Record<RegisterTable, readonly (readonly [name: string, need: Need])[]>>

/** What makes a name: one of them at least, or the row says nobody. */
export const nameColumns = ['nom', 'nom_usage', 'prenom', 'surnom'] as const

/** Says whether a file is recognised, by its headers alone, only with such a column. */
export const isNeeded = (need: Need): boolean => need !== 'optional' && need !== 'extra'

export type Column = (typeof columns)[RegisterTable][number][0]
