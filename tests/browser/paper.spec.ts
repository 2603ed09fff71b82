// Each document as a printer would get it: its pages, its words in their order, nothing cut at the edge of the paper (desk.md §7).
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { foundRegister, importFiles, walkTo } from './importing.ts'
import { chooseNumber, dialog, menu, press, tuesdayMorning } from './layers.ts'
import { prefectOnPaper } from './prefectPaper.ts'
import { printed } from './printed.ts'
import type { Printed } from './printed.ts'

const csv = (name: string, ...lines: readonly string[]) => ({ name: `${name}.csv`, bytes: new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`) })

const children = ['Aminata', 'Boubacar', 'Célestine', 'Djibril', 'Éléonore', 'Fatoumata', 'Ghislain']
const october = Array.from({ length: 20 }, (_, i) => `${String(i + 1).padStart(2, '0')}/10/2026;09:12;B00001;accueil`)

// Long names and eight ayants droit; somebody struck off; somebody refused; somebody silent; somebody of the year before.
const files = [
  csv('usagers', 'numero;nom;nom_usage;prenom;surnom;sexe;date_naissance;composition',
    'B00001;N’Diaye-Kouadio de La Fontaine des Roses;Saint-Hilaire Vandenbroucke;Awa Marie-Antoinette Joséphine;;F;05/03/1985;femme-isolee-avec-enfants',
    'B00002;Benali;;Karim;;H;12/07/1990;homme-isole', 'B00003;Morel;;Luc;;H;30/01/1971;homme-isole', 'B00004;Traoré;;Mariam;;F;01/12/1999;femme-isolee', 'B00005;Petit;;Jeanne;;F;02/03/1968;femme-isolee'),
  csv('domiciliations', 'numero;decision;date_decision;valable_du;valable_au;lien_commune;motif',
    'B00001;premiere;04/05/2026;04/05/2026;03/05/2027;residence;', 'B00002;premiere;02/02/2026;02/02/2026;01/02/2027;residence;',
    'B00002;radiation;02/11/2026;;;;non-manifestation', 'B00003;refus;10/11/2026;;;;absence-de-lien', 'B00004;premiere;01/06/2026;01/06/2026;31/05/2027;residence;',
    'B00005;premiere;03/02/2025;03/02/2025;02/02/2026;residence;', 'B00005;radiation;01/12/2025;;;;non-manifestation'),
  csv('ayants_droit', 'numero_titulaire;nom;prenom;lien;date_naissance',
    'B00001;Vandenbroucke;Jean-Baptiste;conjoint;24/03/1984', ...children.map((name, i) => `B00001;Vandenbroucke;${name};enfant;1${String(i)}/04/201${String(i)}`)),
  csv('passages', 'date;heure;numero;motif', '30/07/2026;10:11;B00002;accueil', ...october),
]

const letterhead = {
  'Organisme': 'CCAS de Rueil-Malmaison', 'Service ou lieu': 'Accueil de jour La Boussole', 'Adresse postale': '13 boulevard du Maréchal-Foch\n92500 Rueil-Malmaison',
  'Téléphone du service': '01 00 00 00 00', 'Courriel du service': 'boussole@exemple.fr', 'Horaires': 'du lundi au vendredi, de 9 h à 17 h', 'Ville de signature': 'Rueil-Malmaison',
  'Signataire': 'Jeanne Delmas', 'Fonction du signataire': 'Directrice du CCAS', 'Tribunal administratif': 'Tribunal administratif de Cergy-Pontoise\n2-4 boulevard de l’Hautil, 95027 Cergy-Pontoise',
} as const

const fillLetterhead = async (page: Page): Promise<void> => {
  await walkTo(page, '/reglages')
  for (const [label, text] of Object.entries(letterhead)) await page.getByLabel(label, { exact: true }).fill(text)
  await press(page, 'Enregistrer l’en-tête')
  await expect(page.getByRole('button', { name: /^Enregistrer l’en-tête/ })).toHaveAttribute('aria-disabled', 'true')
}

const openFile = async (page: Page, number: string): Promise<void> => {
  await walkTo(page, '/')
  await chooseNumber(page, number)
  await walkTo(page, '/domiciliation')
}

const documents = (page: Page): Promise<void> => menu(page, /^Plus d’actions pour/, 'Imprimer…')

/** A document of those in the dialog, on paper; kept beside where BOUSSOLE_PAPER names a folder, to be looked at. */
const print = async (page: Page, document: string): Promise<Printed> => {
  await dialog(page).getByLabel('Document').selectOption({ label: document })
  const sheet = await printed(page)
  const folder = process.env['BOUSSOLE_PAPER']
  if (folder !== undefined) writeFileSync(`${folder}/${document.replaceAll(/[^\p{L}\d]+/gu, '-')}.pdf`, sheet.bytes)
  expect(sheet.clipped, document).toEqual([])
  return sheet
}

/** Each of these stands on the paper, after the one before. */
const expectInOrder = ({ text }: Printed, words: readonly string[]): void => {
  let at = 0
  for (const word of words) {
    const found = text.indexOf(word, at)
    expect(found, `« ${word} » after « ${text.slice(Math.max(0, at - 40), at)} » in ${text}`).toBeGreaterThanOrEqual(0)
    at = found + word.length
  }
}

const head = [letterhead.Organisme, letterhead['Service ou lieu'], '13 boulevard du Maréchal-Foch', 'Rueil-Malmaison, le 17 novembre 2026'] as const
const notAttestation = 'Ce document n’est pas l’attestation.'
const who = ['Mme / M. Mme', 'Nom(s) N’Diaye-Kouadio de La Fontaine des Roses, nom d’usage Saint- Hilaire Vandenbroucke', 'Prénom(s) Awa Marie-Antoinette Joséphine', 'Date de naissance 05/03/1985', 'Lieu de naissance non renseigné'] as const
const body = ['Nom de l’organisme CCAS de Rueil-Malmaison', 'Responsable de l’organisme', 'Jeanne Delmas, Directrice du CCAS', 'préfecture', 'Adresse postale 13 boulevard', 'Courriel boussole@exemple.fr', 'Téléphone 01 00 00 00 00'] as const
const remedies = ['Voies et délais de recours', 'deux mois', 'président du CCAS', 'Tribunal administratif de Cergy', 'Directrice du CCAS, Jeanne Delmas'] as const

const withoutHead = async (page: Page): Promise<void> => {
  await openFile(page, 'B00001')
  await documents(page)
  await expect(dialog(page).getByText(/^L’en-tête n’est pas complet/)).toBeVisible()
  const sheet = await print(page, 'Fiche pour le Cerfa d’attestation (16030*01)')
  expect(sheet.pages).toBe(1)
  expectInOrder(sheet, ['La Boussole', notAttestation, 'Nom de l’organisme non renseigné', 'Fait à non renseigné'])
  expect(sheet.text).not.toContain('n’est pas complet')
  await page.keyboard.press('Escape')
  await fillLetterhead(page)
}

const ofHolder = async (page: Page): Promise<void> => {
  await openFile(page, 'B00001')
  await documents(page)
  const request = await print(page, 'Fiche pour le Cerfa de demande (16029*01)')
  expect(request.pages).toBe(2)
  const decision = ['Page 2 sur 2', notAttestation, ...who, 'Numéro d’agrément', 'Décision', 'Acceptée', 'commune ou de l’arrondissement', 'Motif en cas de refus', 'Orientation proposée', 'Fait à', 'le 04/05/2026']
  expectInOrder(request, ['Page 1 sur 2', ...head.slice(0, 2), notAttestation, ...who, 'Vandenbroucke Jean-Baptiste, 24/03/1984', 'Vandenbroucke Ghislain, 16/04/2016', 'Numéro de téléphone', 'Courriel', 'Renouvellement 1ère demande', 'Numéro d’usager B00001', ...body, 'Fait à', 'Fait à', 'Vous êtes convoqué', 'avec', 'à l’adresse suivante', ...decision])
  const attestation = await print(page, 'Fiche pour le Cerfa d’attestation (16030*01)')
  expect(attestation.pages).toBe(1)
  expectInOrder(attestation, ['Page 1 sur 1', notAttestation, ...who, 'Ghislain', 'Nom de l’organisme', 'commune ou de l’arrondissement', 'Responsable de l’organisme', 'préfecture', 'Numéro d’agrément', ...body.slice(4), 'Son adresse postale', ...who.slice(1, 3), 'CCAS de Rueil-Malmaison 13 boulevard', 'du 04/05/2026', 'au 03/05/2027', '04/05/2026', 'Fait à Rueil-Malmaison', 'le 04/05/2026'])
  const payer = await print(page, 'Réponse à un organisme payeur')
  expect(payer.pages).toBe(1)
  expectInOrder(payer, [...head, 'article D. 264-7', 'est domiciliée auprès de nous', 'du 4 mai 2026 au 3 mai 2027 inclus', 'Directrice du CCAS'])
  expect(payer.text).not.toContain('1985')
  const contacts = await print(page, 'Relevé des contacts')
  expect(contacts.pages).toBe(1)
  expectInOrder(contacts, [...head, 'du 17 mai 2026 au 17 novembre 2026 inclus', 'Directrice du CCAS', 'Date Contact Noté par Signe de vie', '20/10/2026 passage import oui', '01/10/2026 passage import oui'])
  await page.keyboard.press('Escape')
}

const ofRefused = async (page: Page): Promise<void> => {
  await openFile(page, 'B00003')
  await documents(page)
  const refusal = await print(page, 'Décision de refus')
  expect(refusal.pages).toBe(1)
  expectInOrder(refusal, ['Page 1 sur 1', ...head, 'M. Luc Morel', '10 novembre 2026', 'L. 264-4', 'vous pouvez vous adresser à', ...remedies])
  await page.keyboard.press('Escape')
  await press(page, 'Demande')
  await press(dialog(page), 'Noter la demande')
  await expect(dialog(page)).toHaveCount(0)
  await documents(page)
  const receipt = await print(page, 'Accusé de réception de la demande')
  expect(receipt.pages).toBe(1)
  expectInOrder(receipt, [...head, 'M. Luc Morel', notAttestation, 'le 17 novembre 2026', 'au plus tard le 17 janvier 2027', 'À apporter', 'pièce d’identité', 'Directrice du CCAS'])
  await page.keyboard.press('Escape')
}

const ofSilent = async (page: Page): Promise<void> => {
  await openFile(page, 'B00004')
  await page.getByRole('link', { name: 'Dossier de radiation' }).click()
  await press(page, 'Lettre préalable')
  await press(dialog(page), 'Noter la lettre préalable')
  await expect(dialog(page)).toHaveCount(0)
  await press(page, 'Imprimer…')
  const letter = await print(page, 'Lettre préalable à une radiation')
  expect(letter.pages).toBe(1)
  expectInOrder(letter, [...head, 'Mme Mariam Traoré', 'Rien n’est décidé', 'L. 264-5', 'depuis le 1er juin 2026', 'jusqu’au 2 décembre 2026 inclus', 'L. 121-1', 'Directrice du CCAS'])
  await page.keyboard.press('Escape')
  await openFile(page, 'B00002')
  await documents(page)
  const radiation = await print(page, 'Décision de radiation')
  expect(radiation.pages).toBe(1)
  expectInOrder(radiation, ['Page 1 sur 1', ...head, 'M. Karim Benali', '2 novembre 2026', 'L. 264-5', 'passage, le 30 juillet 2026, 95 jours avant', 'jusqu’au 2 février 2027', ...remedies])
}

// The worker of the network is other specs' (start, update, policy).
test.use({ serviceWorkers: 'block' })
test.setTimeout(120_000)

test('each document prints whole, in order, on the pages that it promises', async ({ page }) => {
  await page.clock.setFixedTime(tuesdayMorning)
  await foundRegister(page)
  await importFiles(page, files)
  await test.step('without a letterhead', () => withoutHead(page))
  await test.step('of a holder', () => ofHolder(page))
  await test.step('of somebody refused, who asks again', () => ofRefused(page))
  await test.step('of somebody silent, and of somebody struck off', () => ofSilent(page))
  await test.step('of the house, for the prefect', () => prefectOnPaper(page, head, expectInOrder))
})

test('ink that few printers reach is seen', async ({ page }) => {
  await page.setContent('<style>@page { size: A4; margin: 3mm } body { margin: 0 }</style><p>Rueil-Malmaison</p>')
  expect((await printed(page)).clipped).toHaveLength(1)
})
