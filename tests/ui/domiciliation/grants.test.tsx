import { cleanup, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { recordPassage } from '#desk/recordPassage.ts'
import { renewDomiciliation } from '#desk/grantDomiciliation.ts'
import { decisionsOf, statusOn } from '#domain/domiciliation/decisions.ts'
import { requestsOf } from '#domain/domiciliation/requests.ts'
import type { PersonId } from '#domain/ids.ts'
import { passageTile } from '#domain/passage.ts'
import { knownDay } from '#domain/time.ts'
import type { MemoryRegister } from '../memoryRegister.ts'
import { enter, openScene } from './scene.tsx'

const today = knownDay('2026-11-17')
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const status = (memory: MemoryRegister, person: PersonId) => statusOn(memory.register(), person, today)
const grants = (memory: MemoryRegister, person: PersonId) => decisionsOf(memory.register(), person).granted.map(({ data }) => data)

type User = ReturnType<typeof enter>['user']
const date = async (user: User, text: string) => {
  const field = screen.getByLabelText('Date de la décision')
  await user.clear(field)
  if (text !== '') await user.type(field, text)
}

describe('a first domiciliation', () => {
  test('somebody without any decision is opened from the Accueil; only what is lawful is offered', async () => {
    const { memory } = await openScene()
    const kwame = await memory.person({ firstName: 'Kwame', lastName: 'Osei' })
    const { user } = enter(memory, '/domiciliation', kwame)
    expect(screen.getByText('aucune décision de domiciliation')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^(Renouveler|Radier)/ })).toBeNull()
    await user.click(button(/^Plus/))
    expect(screen.queryByRole('button', { name: /Absence|Radier|Renouveler/ })).toBeNull()
  })

  test('asks the link and the other attestation, shows the year it gives, and notes the interview with the passage', async () => {
    const { memory } = await openScene()
    const kwame = await memory.person({ firstName: 'Kwame', lastName: 'Osei' })
    const { user } = enter(memory, '/domiciliation', kwame)
    await user.click(button(/^Plus/))
    await user.click(button('Accorder'))
    expect(screen.getByText('Valable du 17 novembre 2026 au 16 novembre 2027 inclus.')).toBeTruthy()
    await user.click(button('Accorder la domiciliation'))
    expect(await screen.findByText('Indiquez le lien avec la commune.')).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Lien avec la commune'), 'Lien familial')
    await user.click(button('Accorder la domiciliation'))
    expect(await screen.findByText('Indiquez si une autre attestation existe.')).toBeTruthy()
    await user.selectOptions(screen.getByLabelText(/Une autre attestation/), 'Oui')
    expect(screen.getByText(/Une personne n’a qu’une domiciliation/)).toBeTruthy()
    await date(user, '')
    await user.click(button('Accorder la domiciliation'))
    expect(screen.getByText('Indiquez une date.')).toBeTruthy()
    await date(user, '2026-11-18')
    await user.click(button('Accorder la domiciliation'))
    expect(await screen.findByText('Cette date n’est pas encore arrivée.')).toBeTruthy()
    await date(user, '2024-02-29')
    expect(screen.getByText('Valable du 29 février 2024 au 28 février 2025 inclus.')).toBeTruthy()
    await date(user, '2026-11-17')
    await user.click(button('Accorder la domiciliation'))
    await waitFor(() => expect(grants(memory, kwame)).toEqual([{ decision: 'first', from: '2026-11-17', until: '2027-11-16' }]))
    expect(passageTile(memory.register(), kwame, today).today).toBe(1)
    expect(requestsOf(memory.register(), kwame)).toMatchObject([{ asked: { day: today }, state: 'answered' }])
    expect(button('Remettre l’attestation')).toBeTruthy()
  })

  test('is refused with a ground and an orientation, never without', async () => {
    const { memory } = await openScene()
    const kwame = await memory.person({ firstName: 'Kwame', lastName: 'Osei', sex: 'male' })
    const { user } = enter(memory, '/domiciliation', kwame)
    await user.click(button(/^Plus/))
    await user.click(button('Refuser'))
    const refuse = button('Refuser la domiciliation de M. Osei')
    expect([...screen.getByLabelText('Orientation proposée').children].map((option) => option.textContent).join()).not.toContain('SPADA')
    await user.selectOptions(screen.getByLabelText(/Une autre attestation/), 'Non')
    await user.click(refuse)
    expect(await screen.findByText('Indiquez le motif.')).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Motif du refus'), 'Absence de lien avec la commune')
    await user.click(refuse)
    expect(await screen.findByText('Indiquez vers qui la personne est orientée.')).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Orientation proposée'), 'Un autre CCAS')
    await user.click(refuse)
    expect(await screen.findByText('Précisez en quelques mots.')).toBeTruthy()
    await user.type(screen.getByLabelText('Où la personne est orientée'), 'CCAS de Nanterre')
    await user.click(refuse)
    await waitFor(() => expect(status(memory, kwame)).toMatchObject({ state: 'refused' }))
    expect(screen.getByText('domiciliation refusée le 17 novembre 2026')).toBeTruthy()
    expect(document.body.textContent).not.toContain('Absence de lien')
    await user.click(button('Détail : Refus, 17 novembre 2026'))
    expect(screen.getByText('Motif : Absence de lien avec la commune.')).toBeTruthy()
    expect(screen.getByText('Orientation : Un autre CCAS.')).toBeTruthy()
    expect(screen.getByText('Notée par Nadia Brunet.')).toBeTruthy()
  })
})

describe('a renewal', () => {
  test('asked early goes on from the old end, with the link of last time', async () => {
    const { memory, domiciled } = await openScene()
    const nour = await domiciled({ lastName: 'Bakri' }, '2026-01-10')
    await memory.act(recordPassage({ person: nour }))
    const { user } = enter(memory, '/domiciliation', nour)
    expect(screen.getByText('À renouveler : dernier jour le 9 janvier 2027, dans 53 jours.')).toBeTruthy()
    await user.click(button(/^Plus/))
    await user.click(button('Renouveler'))
    expect(screen.getByText('Valable du 10 janvier 2027 au 9 janvier 2028 inclus.')).toBeTruthy()
    expect(screen.getByText('Elle suit l’ancienne, qui vaut jusqu’au 9 janvier 2027.')).toBeTruthy()
    await user.click(screen.getByLabelText('Entretien tenu ce jour-là'))
    expect(screen.getByText(/Sans entretien, rien ne peut être décidé/)).toBeTruthy()
    await user.click(button('Renouveler la domiciliation'))
    expect(await screen.findByText(/Aucun entretien depuis la dernière décision/)).toBeTruthy()
    await user.click(screen.getByLabelText('Entretien tenu ce jour-là'))
    await user.selectOptions(screen.getByLabelText(/Une autre attestation/), 'Non')
    await user.click(button('Renouveler la domiciliation'))
    await waitFor(() => expect(grants(memory, nour)[1]).toEqual({ decision: 'renewal', from: '2027-01-10', until: '2028-01-09' }))
    expect(screen.getByText(/renouvellement décidé jusqu’au 9 janvier 2028/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Renouveler' })).toBeNull()
    expect(button('Remettre l’attestation').dataset['variant'] ?? button('Remettre l’attestation').className).toMatch(/filled/)
  })

  test('asked after the end starts on the day of the decision, and shows the gap', async () => {
    const { memory, domiciled } = await openScene('2027-01-20')
    const nour = await domiciled({ lastName: 'Bakri' }, '2026-01-10')
    const { user } = enter(memory, '/domiciliation', nour)
    expect(screen.getByText('domiciliation échue depuis le 10 janvier 2027')).toBeTruthy()
    await user.click(button(/^Plus/))
    await user.click(button('Renouveler'))
    expect(screen.getByText('L’ancienne est échue depuis le 10 janvier 2027 : 10 jours sans domiciliation.')).toBeTruthy()
    expect(screen.getByText('Valable du 20 janvier 2027 au 19 janvier 2028 inclus.')).toBeTruthy()
  })
})

test('the attestation is the next step for two months after its grant; later the file still notes it', async () => {
  const { memory, domiciled } = await openScene()
  const nour = await domiciled({ lastName: 'Bakri' }, '2026-09-17')
  await memory.act(recordPassage({ person: nour }))
  const keys = () => screen.queryAllByRole('button', { name: 'Remettre l’attestation' }).map(({ className }) => /filled/.test(className))
  enter(memory, '/domiciliation', nour)
  expect(keys()).toEqual([true])
  cleanup()
  memory.goTo('2026-11-18', '09:10')
  enter(memory, '/domiciliation', nour)
  expect(keys()).toEqual([false])
})

test('a second renewal is not offered while the first has not started', async () => {
  const { memory, domiciled } = await openScene()
  const nour = await domiciled({ lastName: 'Bakri' }, '2026-01-10')
  await memory.act(renewDomiciliation({ person: nour, decidedOn: today, link: 'work', interview: { otherAttestation: false } }))
  const { user } = enter(memory, '/domiciliation', nour)
  expect(screen.queryByText(/À renouveler : dernier jour/)).toBeNull()
  await user.click(button(/^Plus/))
  expect(screen.queryByRole('button', { name: 'Renouveler' })).toBeNull()
})
