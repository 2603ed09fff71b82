import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setForwarding } from '#desk/setForwarding.ts'
import { stopMail } from '#desk/stopMail.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { forwardingsOn } from '#domain/mail/forwardings.ts'
import { mailStopOn } from '#domain/mail/mailStops.ts'
import { actsOf } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { openHandOut } from './handOutScene.tsx'

const today = knownDay('2026-11-17')
const button = (name: string) => screen.getByRole('button', { name })

describe('a parent', () => {
  test('takes the mail of a minor, which is no sign of life of the child', async () => {
    const { memory, awa, open, mail } = await openHandOut({ birthDate: knownDay('2010-03-12') })
    const before = clockOn(memory.register(), awa, today)?.silentSince.day
    const { user, closed } = open()
    await user.click(button('Remettre à un parent'))
    expect([mail().letter.toParent, mail().registeredNotice.toParent, closed()]).toEqual([3, 1, 1])
    expect(clockOn(memory.register(), awa, today)?.silentSince.day).toBe(before)
    expect(screen.getByText('Pas une manifestation : demandez des nouvelles. 3 lettres remises au parent d’Awa N’Diaye · 1 avis remis au parent d’Awa N’Diaye')).toBeTruthy()
  })

  test.each([[{}], [{ birthDate: knownDay('1985-03-12') }]])('%j: is not offered', async (who) => {
    const { open } = await openHandOut(who)
    open()
    expect(screen.queryByRole('button', { name: 'Remettre à un parent' })).toBeNull()
  })
})

describe('another address', () => {
  test('is noted with its days, kept behind a second step, and takes the mail that is held out', async () => {
    const { memory, awa, open, mail } = await openHandOut()
    const before = clockOn(memory.register(), awa, today)?.silentSince.day
    const { user } = open()
    await user.click(button('Demander une réexpédition'))
    await user.click(button('Noter la réexpédition'))
    expect(await screen.findByText('Indiquez l’adresse.')).toBeTruthy()
    await user.type(screen.getByLabelText('Adresse de réexpédition'), '3 rue des Lilas, Lille')
    await user.type(screen.getByLabelText(/^Au \(inclus\)/), '2026-12-31')
    await user.click(button('Noter la réexpédition'))
    expect(forwardingsOn(memory.register(), awa, today)).toMatchObject([{ data: { from: today, to: '2026-12-31' }, secret: { address: '3 rue des Lilas, Lille' } }])
    expect(screen.queryByText(/Lilas/)).toBeNull()
    await user.click(button('Détail de la réexpédition'))
    expect(screen.getByText('3 rue des Lilas, Lille')).toBeTruthy()
    await user.click(button('Moins : Lettres (3 en attente)'))
    await user.click(button('Réexpédier'))
    expect([mail().letter.forwarded, mail().letter.waiting, mail().registeredNotice.forwarded]).toEqual([2, 1, 1])
    expect(clockOn(memory.register(), awa, today)?.silentSince.day).toBe(before)
    expect(actsOf(memory.register(), awa).some(({ kind }) => kind === 'passage')).toBe(false)
    expect(screen.getByText('Pas une manifestation. 2 lettres réexpédiées pour Awa N’Diaye · 1 avis réexpédié pour Awa N’Diaye')).toBeTruthy()
  })

  test('is taken back, and stays readable', async () => {
    const { memory, awa, open } = await openHandOut()
    await memory.act(setForwarding({ person: awa, address: '3 rue des Lilas, Lille', from: knownDay('2026-11-10') }))
    const { user } = open()
    expect(screen.getByText('jusqu’à nouvel ordre')).toBeTruthy()
    await user.click(button('Détail de la réexpédition'))
    await user.click(button('Arrêter la réexpédition'))
    expect(forwardingsOn(memory.register(), awa, today)).toEqual([])
    expect(screen.queryByRole('button', { name: 'Réexpédier' })).toBeNull()
    await user.click(button('Réexpéditions passées (1)'))
    expect(screen.getByRole('list', { name: 'Réexpéditions passées (1)' }).textContent).toBe('3 rue des Lilas, Lilledepuis le 10 novembre 2026, arrêt le 17 novembre 2026')
  })

  test('of next month takes nothing yet', async () => {
    const { memory, awa, open } = await openHandOut()
    await memory.act(setForwarding({ person: awa, address: 'Lille', from: knownDay('2026-12-01') }))
    open()
    expect(screen.getByText('à partir du 1er décembre 2026')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Réexpédier' })).toBeNull()
  })
})

describe('mail that is no longer taken in', () => {
  test('from a day to another; ended from today on', async () => {
    const { memory, awa, open } = await openHandOut()
    const { user } = open()
    await user.click(button('Suspendre le courrier'))
    await user.type(screen.getByLabelText(/^Au \(inclus\)/), '2026-11-01')
    await user.click(button('Noter la suspension'))
    expect(await screen.findByText('La fin est avant le début.')).toBeTruthy()
    await user.clear(screen.getByLabelText(/^Au \(inclus\)/))
    await user.click(button('Noter la suspension'))
    expect(mailStopOn(memory.register(), awa, today)).toMatchObject({ data: { from: today } })
    await user.keyboard('{Enter}')
    expect(screen.getByText(/Courrier suspendu du 17 novembre 2026 jusqu’à nouvel ordre/)).toBeTruthy()
    await user.click(button('Recevoir de nouveau'))
    expect(mailStopOn(memory.register(), awa, today)).toBeUndefined()
    expect(button('Suspensions passées (1)')).toBeTruthy()
  })

  test('what was received before it can still be handed out, and is not sent back', async () => {
    const { memory, awa, open } = await openHandOut()
    await memory.act(stopMail({ person: awa, from: today }))
    open()
    expect(button('Remettre au titulaire').getAttribute('aria-disabled')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Retour à l’expéditeur' })).toBeNull()
  })
})

test.each([
  ['Ajouter une procuration', 'Noter la procuration', 'Nom du mandataire'],
  ['Demander une réexpédition', 'Noter la réexpédition', 'Adresse de réexpédition'],
  ['Suspendre le courrier', 'Noter la suspension', 'Du'],
])('%s: its form has the focus and the foot of the dialog, and no key there hands anything out', async (add, save, first) => {
  const { allow, open, mail } = await openHandOut({ birthDate: knownDay('2010-03-12') })
  await allow('Moussa Ba', '2026-11-01', '2026-12-01')
  const { user, closed } = open()
  await user.click(button(add))
  expect(document.activeElement).toBe(screen.getByLabelText(first))
  expect(within(screen.getByRole('dialog')).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Abandonner', save])
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
  expect(document.activeElement).toBe(button(add))
  await user.keyboard('{Enter}')
  await user.click(button('Abandonner'))
  expect(document.activeElement).toBe(button(add))
  expect([closed(), mail().letter.waiting]).toEqual([0, 3])
  expect(button('Remettre au titulaire')).toBeTruthy()
})

test('at the desk one reads what was asked, and notes nothing new', async () => {
  const { memory, awa, allow, open } = await openHandOut()
  await allow('Moussa Ba', '2026-11-01', '2026-12-01')
  await memory.act(setForwarding({ person: awa, address: 'Lille', from: today }))
  memory.as(await memory.agent({ name: 'Hugo Kerr', role: 'desk' }))
  open()
  expect(button('Remettre au mandataire Moussa Ba')).toBeTruthy()
  expect(button('Réexpédier')).toBeTruthy()
  for (const name of ['Ajouter une procuration', 'Demander une réexpédition', 'Suspendre le courrier']) expect(screen.queryByRole('button', { name })).toBeNull()
})
