import { readAtOnce, readRegister } from '#exports/register/readRegister.ts'
import type { RegisterReading } from '#exports/register/readRegister.ts'

const file = (text: string, name: string) => ({ name, bytes: new TextEncoder().encode(text) })

/** Reads texts as if they were files: named ones, or one that bears no telling name. */
export const readText = (files: string | Readonly<Record<string, string>>): RegisterReading =>
  readAtOnce(readRegister(typeof files === 'string' ? [file(files, 'feuille.csv')] : Object.entries(files).map(([name, text]) => file(text, name))))

export const headerOf = {
  usagers: 'numero;nom;nom_usage;prenom;surnom;sexe;date_naissance;composition',
  passages: 'date;heure;numero;motif',
  prestations: 'date;heure;numero;prestation',
  courriers: 'date;heure;numero;sens;nature;quantite;remis_a',
  domiciliations: 'numero;decision;date_decision;valable_du;valable_au;lien_commune;motif',
  ayants_droit: 'numero_titulaire;nom;prenom;lien;date_naissance',
  contacts: 'date;heure;numero;type',
  absences: 'numero;du;au;motif',
} as const

/** The headers of a file, then its rows. */
export const sheet = (name: keyof typeof headerOf, ...rows: readonly string[]): string => [headerOf[name], ...rows].join('\r\n')
