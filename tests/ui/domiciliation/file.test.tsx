import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addAyantDroit } from '#desk/addAyantDroit.ts'
import { excuseAbsence } from '#desk/excuseAbsence.ts'
import { giveProcuration } from '#desk/giveProcuration.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { ayantsDroitOf, ayantsDroitOn } from '#domain/person/who.ts'
import { knownDay } from '#domain/time.ts'
import { useDrafts } from '#ui/app/drafts.ts'
import { enter, numbersShown, openScene } from './scene.tsx'

const today = knownDay('2026-11-17')
const claudineMarin = { firstName: 'Claudine', lastName: 'Marin', sex: 'female', number: 'B00271', phone: '06 12 34 56 78' } as const

const silentClaudine = async () => {
  const { memory, domiciled } = await openScene()
  const claudine = await domiciled(claudineMarin, '2026-04-14')
  memory.goTo('2026-08-10', '10:00')
  await memory.act(recordPassage({ person: claudine }))
  await memory.act(recordPrestation({ person: claudine, prestation: 'shower' }))
  memory.goTo('2026-10-28', '08:30')
  await memory.act(receiveMail({ person: claudine, mail: 'letter', n: 2 }))
  memory.goTo('2026-11-17', '09:10')
  return { memory, claudine, clock: () => clockOn(memory.register(), claudine, today) }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('reading a file', () => {
  test('before anyone is chosen, the pane says what to do', async () => {
    const { memory } = await openScene()
    enter(memory)
    expect(screen.getByText(/Choisissez quelqu’un dans la liste/)).toBeTruthy()
  })

  test('the silence is told in words, with its count, its contacts and the mail that counts for nothing', async () => {
    const { memory } = await silentClaudine()
    const { user } = enter(memory, '/domiciliation?liste=sans-manifestation')
    await user.click(button('Marin Claudine'))
    const file = screen.getByRole('region', { name: 'Claudine Marin' })
    expect(within(file).getByText('domiciliée du 14 avril 2026 au 13 avril 2027 · 2 courriers depuis le 28 octobre 2026')).toBeTruthy()
    expect(within(file).getByText('Aucun signe de vie depuis le 10 août. Les trois mois sont passés le 10 novembre, il y a 7 jours.')).toBeTruthy()
    expect(within(file).getByText('Silence compté depuis le 10 août 2026 (prestation) : 99 jours. Terme le 10 novembre 2026.')).toBeTruthy()
    const rows = within(within(file).getByRole('table', { name: 'Contacts des six derniers mois' })).getAllByRole('row')
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      '28 oct.Courrier reçu (2) : ne compte pasN. B.', '10 aoûtSigne de vie : Venue : doucheN. B.',
    ])
  })

  test('on another day the file is read, and acts wait for today', async () => {
    const { memory, claudine } = await silentClaudine()
    const { user } = enter(memory, '/domiciliation?au=2026-09-15', claudine)
    expect(screen.getByText('Silence compté depuis le 10 août 2026 (prestation) : 36 jours. Terme le 10 novembre 2026.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Noter un contact' })).toBeNull()
    await user.click(button('Revenir à aujourd’hui'))
    const foot = within(button('Noter un contact').parentElement ?? document.body)
    expect(foot.getByRole('button', { name: 'Lettre préalable' })).toBeTruthy()
    expect(foot.queryByRole('button', { name: 'Radier' })).toBeNull()
  })

  test('phone, ayants droit and procurations stand behind a second step', async () => {
    const { memory, claudine } = await silentClaudine()
    await memory.act(addAyantDroit({ person: claudine, who: { firstName: 'Léo', kinship: 'child', birthDate: knownDay('2019-03-01') } }))
    await memory.act(giveProcuration({ person: claudine, name: 'Paul Roux', from: knownDay('2026-01-01'), to: knownDay('2026-12-31') }))
    const { user } = enter(memory, '/domiciliation', claudine)
    const closed = (title: string) => screen.getByText(title).closest('details')
    for (const [title, inside] of [['Joindre la personne', '06 12 34 56 78'], ['Ayants droit', 'Léo'], ['Procurations', 'Paul Roux']] as const) {
      expect(closed(title)?.open).toBe(false)
      await user.click(screen.getByText(title))
      expect(closed(title)?.open).toBe(true)
      expect(closed(title)?.textContent).toContain(inside)
    }
  })
})

describe('what is heard', () => {
  test('"Appel reçu" is one tap: the flag goes, and "Annuler" brings it back', async () => {
    const { memory, claudine, clock } = await silentClaudine()
    const { user } = enter(memory, '/domiciliation?liste=sans-manifestation', claudine)
    expect(numbersShown()).toEqual(['B00271'])
    await user.click(button('Appel reçu'))
    await waitFor(() => expect(clock()?.stage).toBe('fresh'))
    expect(numbersShown()).toEqual([])
    expect(screen.queryByText(/Les trois mois sont passés/)).toBeNull()
    await user.click(button('Annuler'))
    await waitFor(() => expect(numbersShown()).toEqual(['B00271']))
  })

  test('another service is named, another time has its reason; what is missing is said in the form', async () => {
    const { memory, claudine, clock } = await silentClaudine()
    const { user } = enter(memory, '/domiciliation', claudine)
    await user.click(button('Noter un contact'))
    await user.selectOptions(screen.getByLabelText('Moyen'), 'Autre service')
    await user.click(button('Noter le contact'))
    expect(await screen.findByText('Indiquez quel service a vu la personne.')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText('Quel service l’a vue ?'))
    await user.type(screen.getByLabelText('Quel service l’a vue ?'), 'Point santé')
    await user.click(screen.getByLabelText('À un autre moment'))
    const day = screen.getByLabelText('Jour')
    await user.clear(day)
    await user.click(button('Noter le contact'))
    expect(screen.getByText('Indiquez une date.')).toBeTruthy()
    await user.type(day, '2026-12-24')
    await user.type(screen.getByLabelText('Pourquoi cette saisie plus tard ?'), 'noté sur papier')
    await user.click(button('Noter le contact'))
    expect(await screen.findByText('Cette date n’est pas encore arrivée.')).toBeTruthy()
    await user.clear(day)
    await user.type(day, '2026-11-02')
    await user.click(button('Noter le contact'))
    await waitFor(() => expect(clock()?.lastSign).toMatchObject({ day: '2026-11-02', channel: 'otherService' }))
    expect(screen.getByText('Vu par un autre service : Point santé')).toBeTruthy()
  })

  test('an absence keeps the follow-up; its cause is behind "Détail", where an open one is closed', async () => {
    const { memory, claudine, clock } = await silentClaudine()
    const { user } = enter(memory, '/domiciliation', claudine)
    await user.click(button(/^Plus/))
    await user.click(button('Absence justifiée'))
    const from = screen.getByLabelText('Du')
    await user.clear(from)
    await user.type(from, '2026-08-20')
    await user.click(button('Noter l’absence'))
    expect(screen.getByText('Indiquez la cause de l’absence.')).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Cause'), 'Santé')
    await user.click(button('Noter l’absence'))
    await waitFor(() => expect(clock()?.stage).toBe('excused'))
    expect(screen.getByText('Suivi maintenu, sans date de fin.')).toBeTruthy()
    expect(document.body.textContent).not.toContain('Santé')
    await user.click(button(/^Détail : Suivi maintenu/))
    expect(screen.getByText('Cause : Santé.')).toBeTruthy()
    await user.click(button('Clore l’absence'))
    const last = screen.getByLabelText('Dernier jour d’absence')
    await user.clear(last)
    await user.type(last, '2026-08-01')
    await user.click(button('Clore l’absence'))
    expect(await screen.findByText('La fin est avant le début.')).toBeTruthy()
    await user.clear(last)
    await user.type(last, '2026-11-10')
    await user.click(button('Clore l’absence'))
    await waitFor(() => expect(clock()?.silentSince).toEqual({ what: 'absence', day: '2026-11-10' }))
  })

  test('a mistaken absence is taken back with a reason, and the silence counts again', async () => {
    const { memory, claudine, clock } = await silentClaudine()
    await memory.act(excuseAbsence({ person: claudine, from: knownDay('2026-08-20'), cause: 'health', proof: false }))
    const { user } = enter(memory, '/domiciliation', claudine)
    await user.click(button(/^Détail : Suivi maintenu/))
    await user.click(button('Retirer l’absence'))
    await user.click(button('Retirer l’absence'))
    expect(screen.getByText('Indiquez un motif.')).toBeTruthy()
    await user.type(screen.getByLabelText('Motif du retrait'), 'autre dossier')
    expect(Object.values(useDrafts.getState()).map(({ person }) => person)).toEqual([claudine])
    await user.click(button('Retirer l’absence'))
    await waitFor(() => expect(clock()?.stage).toBe('flagged'))
  })
})

test('an ayant droit is added with a name, and taken off', async () => {
  const { memory, claudine } = await silentClaudine()
  const { user } = enter(memory, '/domiciliation', claudine)
  await user.click(screen.getByText('Ayants droit'))
  await user.click(button('Ajouter un ayant droit'))
  await user.click(button('Ajouter'))
  expect(await screen.findByText('Indiquez au moins un nom, un prénom ou un surnom.')).toBeTruthy()
  await user.type(screen.getByLabelText('Prénom'), 'Léo')
  await user.type(screen.getByLabelText('Date de naissance'), '2027-01-01')
  await user.click(button('Ajouter'))
  expect(await screen.findByText('Cette date n’est pas encore arrivée.')).toBeTruthy()
  await user.clear(screen.getByLabelText('Date de naissance'))
  await user.click(button('Ajouter'))
  expect(await screen.findByText('Léo')).toBeTruthy()
  await user.click(button('Retirer Léo des ayants droit'))
  await user.click(button('Retirer dès aujourd’hui'))
  await waitFor(() => expect(ayantsDroitOn(memory.register(), claudine, today)).toEqual([]))
  expect(ayantsDroitOf(memory.register(), claudine)).toHaveLength(1)
})

test('an ayant droit who was listed by mistake goes from the past as well', async () => {
  const { memory, claudine } = await silentClaudine()
  await memory.act(addAyantDroit({ person: claudine, who: { firstName: 'Léo', kinship: 'child' } }))
  const { user } = enter(memory, '/domiciliation', claudine)
  await user.click(await screen.findByText('Ayants droit'))
  await user.click(button('Retirer Léo des ayants droit'))
  expect(screen.getByRole('button', { name: 'Effacer : erreur ou doublon', description: /les périodes passées ne la comptent plus non plus/ })).toBeTruthy()
  await user.click(button('Effacer : erreur ou doublon'))
  await waitFor(() => expect(ayantsDroitOf(memory.register(), claudine)).toEqual([]))
})
