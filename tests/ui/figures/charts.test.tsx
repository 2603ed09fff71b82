import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { grantDomiciliation } from '#desk/grantDomiciliation.ts'
import { handOutMail } from '#desk/handOutMail.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { initialSettings } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'
import { openMemoryRegister } from '../memoryRegister.ts'
import { enter } from './scene.tsx'

const year = '/bilan?du=2026-01-01&au=2026-12-31'

const openYear = async () => {
  const memory = await openMemoryRegister({ day: '2026-03-03', at: '09:10' })
  const awa = await memory.person({ lastName: 'N’Diaye', firstName: 'Awa' })
  await memory.act(grantDomiciliation({ person: awa, decidedOn: knownDay('2026-03-03'), link: 'stay', interview: { otherAttestation: false } }))
  await memory.act(recordPrestation({ person: awa, prestation: 'breakfast' }))
  await memory.act(receiveMail({ person: awa, mail: 'letter', n: 5 }))
  memory.goTo('2026-03-10', '11:40')
  await memory.act(recordAnonymousPassage({ n: 3 }))
  await memory.act(handOutMail({ person: awa, pieces: { letter: 2 } }))
  memory.goTo('2026-11-17', '09:24')
  return memory
}

const charts = () => within(screen.getByRole('region', { name: 'Graphiques' }))
const choose = async (user: ReturnType<typeof enter>['user'], subject: string) => user.click(charts().getByRole('radio', { name: subject }))
const rowsOf = (table: string) => charts().getByRole('table', { name: table }).textContent

test('each subject is drawn, read by a sentence, and told in figures beside', async () => {
  const { user } = enter(await openYear(), year)
  expect(charts().getByText('En moyenne, le mardi est le plus plein : 0,1 par jour ouvert.')).toBeTruthy()
  expect(rowsOf('Passages par jour de la semaine')).toContain('Mardi5')
  expect(charts().getByText('Le plus plein : de 11 h à 12 h, 4 passages.')).toBeTruthy()
  expect(rowsOf('Passages par heure')).toBe('Passages par heureHeurePassages9 h à 10 h110 h à 11 h011 h à 12 h4')
  await choose(user, 'Prestations')
  expect(charts().getByText('1 prestation ; le plus souvent : petits-déjeuners, 1.')).toBeTruthy()
  await choose(user, 'Courrier')
  expect(charts().getByText('5 courriers reçus, 2 remis.')).toBeTruthy()
  expect(charts().getByText('3 courriers attendent, dont 3 depuis trois mois et plus.')).toBeTruthy()
  await choose(user, 'Domiciliations')
  expect(charts().getByText('0 titulaire la veille, 1 entrée, 0 sortie : 1 titulaire le dernier jour.')).toBeTruthy()
  await choose(user, 'Contacts')
  expect(charts().getByText('Sur 1 titulaire : 1 au-delà du terme de trois mois, 0 à deux mois et plus de silence.')).toBeTruthy()
})

test('a month is laid out by its weeks; a period in which nobody came says so', async () => {
  const { user } = enter(await openYear(), '/bilan?du=2026-03-01&au=2026-03-31')
  await choose(user, 'Courrier')
  expect(rowsOf('Courriers reçus et remis par semaine')).toContain('2 – 8 mars50')
  await user.click(screen.getByRole('button', { name: 'Mois d’avant' }))
  await choose(user, 'Prestations')
  expect(charts().getByText('Rien à dessiner pour cette période.')).toBeTruthy()
})

test('a closed day on which people came, and passages without an hour, are said', async () => {
  const memory = await openMemoryRegister({ day: '2026-10-10', at: '09:00' })
  await memory.act(recordAnonymousPassage({ n: 2 }))
  enter(memory, '/bilan?du=2026-10-10&au=2026-10-10')
  expect(charts().getByText('2 passages un jour où la maison était fermée.')).toBeTruthy()
})

test('what has not come yet is not drawn: nobody is silent in advance', async () => {
  const memory = await openMemoryRegister({ day: '2026-08-20', at: '09:00' })
  const awa = await memory.person({ lastName: 'N’Diaye' })
  await memory.act(grantDomiciliation({ person: awa, decidedOn: knownDay('2026-08-20'), link: 'stay', interview: { otherAttestation: false } }))
  memory.goTo('2026-11-05', '09:00')
  const { user } = enter(memory, '/bilan?du=2026-11-01&au=2026-11-30')
  await choose(user, 'Contacts')
  expect(rowsOf('Dernier signe de vie des titulaires, au 5 novembre 2026')).toContain('Quinze jours avant le terme1Terme de trois mois dépassé0')
  await choose(user, 'Domiciliations')
  expect(charts().getByText('1 titulaire la veille, 0 entrée, 0 sortie : 1 titulaire le dernier jour.')).toBeTruthy()
})

test('what the house gives of its own is drawn, read and told with the published prestations; past ten, the least given are drawn as one', async () => {
  const memory = await openYear()
  const own = ['hair', 'care', 'nurse', 'bag', 'sleep', 'phone', 'film'].map((code) => ({ code, name: `Atelier ${code}`, icon: 'scissors' }))
  await memory.act(changeSettings({ prestations: [...initialSettings.prestations, ...own] }))
  for (const [n, { code }] of own.slice(0, 2).entries()) await memory.act(recordPrestation({ prestation: code, n: 9 - n }))
  const { user } = enter(memory, year)
  await choose(user, 'Prestations')
  expect(charts().getByText('18 prestations ; le plus souvent : atelier hair, 9.')).toBeTruthy()
  const legend = () => charts().getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(legend()).toEqual(['Petits-déjeuners', 'Déjeuners', 'Douches', 'Lessives', 'Atelier hair', 'Atelier care'])
  expect(rowsOf('Prestations par mois')).toContain('1 – 17 nov.000098')
  expect(charts().getAllByRole('button', { name: /Atelier care/ })).toHaveLength(2)
  for (const [n, { code }] of own.slice(2).entries()) await memory.act(recordPrestation({ prestation: code, n: 6 - n }))
  await waitFor(() => expect(legend().slice(-2)).toEqual(['Atelier sleep', '2 autres, dans le tableau']))
})
