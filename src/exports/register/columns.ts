// The eight files of a register, column by column, under their words. The order of the columns is part of each row's identity
// (its key): never change it, or registers already imported would come in a second time.
import type { RegisterTable } from '#domain/import/rows.ts'

/**
 * `filled`: no row stands without it. `reached`: a row may leave it empty, but one that stops before it was cut.
 * `present`: the file needs the column, a row may stop before it. `optional`: the file does without it.
 */
export type Need = 'filled' | 'reached' | 'present' | 'optional'

export const columns = {
  persons: [
    ['numero', 'filled'], ['nom', 'reached'], ['nom_usage', 'optional'], ['prenom', 'reached'], ['surnom', 'optional'],
    ['sexe', 'optional'], ['date_naissance', 'optional'], ['composition', 'optional'],
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

export type Column = (typeof columns)[RegisterTable][number][0]
