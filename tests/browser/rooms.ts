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
  ['/bilan?du=2026-01-01&au=2026-12-31&actes=passages', 'Bilan', /^Passages : /],
  ['/bilan?actes=dailyMean', 'Bilan', /^Moyenne par jour : /],
  ['/bilan?vue=rapport', 'Bilan', /^Bilan 2026/],
  ['/bilan?vue=clotures&du=2025-01-01&au=2025-12-31', 'Bilan', /^Année 2025/],
  ['/bilan?vue=prefet', 'Bilan', /^Envoi à la préfecture/],
  ['/bilan?vue=prefet&piece=axes', 'Bilan', /^Axe 1/],
  ['/bilan?vue=prefet&piece=moyens', 'Bilan', /^Moyens et délais/],
  ['/reglages', 'Réglages', /^Diagnostic/],
  ['/reglages?partie=agents', 'Réglages', /^Mon code/],
  ['/reglages?partie=securite', 'Réglages', /^Verrouillage/],
  ['/reglages?partie=donnees', 'Réglages', /^Durées de conservation/],
  ['/reglages?partie=acces', 'Réglages', /^Journal des accès/],
  ['/importer', 'Importer', /^Importer un registre/],
]

export const everyRoom = rooms.map(([address]) => address)

/** Walks through the `chosen` rooms of an open desk, and stays in each as long as `look` takes. */
export const throughRooms = async (page: Page, chosen: readonly string[], look: (address: string) => Promise<void>): Promise<void> => {
  for (const [address, room, part] of rooms.filter(([one]) => chosen.includes(one))) {
    await walkTo(page, address)
    await expect(page.getByRole('heading', { level: 1, name: room, exact: true })).toBeAttached()
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeAttached()
    await look(address)
  }
}
