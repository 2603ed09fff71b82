import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { walkTo } from './importing.ts'

/** Every address of an open desk, with the headings of its room and of what stands there. */
const rooms: readonly (readonly [address: string, room: string, part: RegExp])[] = [
  ['/', 'Accueil', /^(Habitués et récents|Récents)/],
  ['/rattrapage', 'Papier', /^Notés de cette feuille/],
  ['/rattrapage?vue=feuille', 'Papier', /^À imprimer d’avance/],
  ['/rattrapage?vue=panne', 'Papier', /^Après la panne/],
  ['/courrier', 'Courrier', /^Ce matin|^Aujourd’hui/],
  ['/courrier?vue=pile', 'Courrier', /^Courrier en attente/],
  ['/courrier?vue=inventaire', 'Courrier', /^Inventaire/],
  ['/courrier?vue=reexpedier', 'Courrier', /^À réexpédier/],
  ['/douches-et-linge', 'Douches et linge', /^Lessives/],
  ['/domiciliation', 'Domiciliation', /^Domiciliés/],
  ['/domiciliation?liste=demandes', 'Domiciliation', /^Demandes/],
  ['/domiciliation?liste=a-renouveler', 'Domiciliation', /^À renouveler/],
  ['/domiciliation?liste=silence', 'Domiciliation', /^Silence de 2 mois/],
  ['/domiciliation?liste=sans-manifestation', 'Domiciliation', /^Sans manifestation/],
  ['/domiciliation?liste=absences', 'Domiciliation', /^Absences/],
  ['/domiciliation?liste=radies', 'Domiciliation', /^Radiés/],
  ['/bilan', 'Bilan', /^Pendant la période/],
  ['/reglages', 'Réglages', /^Diagnostic/],
  ['/reglages?partie=agents', 'Réglages', /^Mon code/],
  ['/reglages?partie=securite', 'Réglages', /^Verrouillage/],
  ['/reglages?partie=donnees', 'Réglages', /^Durées de conservation/],
  ['/reglages?partie=acces', 'Réglages', /^Journal des accès/],
  ['/importer', 'Importer', /^Importer un registre/],
]

/** Walks through every room of an open desk, and stays in each as long as `look` takes. */
export const throughEveryRoom = async (page: Page, look: (address: string) => Promise<void>): Promise<void> => {
  for (const [address, room, part] of rooms) {
    await walkTo(page, address)
    await expect(page.getByRole('heading', { level: 1, name: room, exact: true })).toBeAttached()
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeAttached()
    await look(address)
  }
}
