import { cleanup, screen, waitFor, within } from '@testing-library/react'
import type userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { endProcuration } from '#desk/giveProcuration.ts'
import { handOutMail } from '#desk/handOutMail.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { procurationsOn } from '#domain/mail/procurations.ts'
import { knownDay } from '#domain/time.ts'
import { someFactId } from '../../domain/scribe.ts'
import { openHandOut as scene } from './handOutScene.tsx'

const today = knownDay('2026-11-17')

describe('to the holder', () => {
  test('all that waits, unless a stepper says less', async () => {
    const { open, mail } = await scene()
    const { user, closed } = open()
    await user.click(screen.getByRole('button', { name: 'Moins : Lettres (3 en attente)' }))
    await user.click(screen.getByRole('button', { name: 'Remettre au titulaire' }))
    expect([mail().letter.toHolder, mail().letter.waiting, mail().registeredNotice.waiting]).toEqual([2, 1, 0])
    expect(closed()).toBe(1)
  })

  test('one kind alone in one press', async () => {
    const { open, mail } = await scene()
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'Remettre au titulaire 1 avis seulement' }))
    expect([mail().letter.waiting, mail().registeredNotice.waiting]).toEqual([3, 0])
  })

  test('no more than waits, and not nothing', async () => {
    const { open, mail } = await scene()
    const { user, closed } = open()
    const [letters, notices] = [screen.getByRole('spinbutton', { name: 'Lettres (3 en attente)' }), screen.getByRole('spinbutton', { name: 'Avis (1 en attente)' })]
    await user.clear(letters)
    await user.clear(notices)
    expect(screen.getByText('rien n’est choisi')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Remettre au titulaire' }))
    expect([closed(), mail().letter.waiting]).toEqual([0, 3])
    await user.type(letters, '9')
    expect(letters).toHaveProperty('value', '3')
  })

  test('another tablet was faster: the dialog says that nothing waits any more', async () => {
    const { memory, awa, open } = await scene()
    open()
    await memory.act(handOutMail({ person: awa }))
    expect(await screen.findByText('Aucun courrier n’attend.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Remettre au titulaire' }).getAttribute('aria-disabled')).toBe('true')
  })

  test('a choice that was left half made is there again; once mail was handed out elsewhere, all that waits is held out anew', async () => {
    const { memory, awa, open, mail } = await scene()
    const first = open()
    await first.user.click(screen.getByRole('button', { name: 'Moins : Lettres (3 en attente)' }))
    cleanup()
    open()
    expect(screen.getByRole('spinbutton', { name: 'Lettres (3 en attente)' })).toHaveProperty('value', '2')
    expect(screen.getByText('Brouillon repris')).toBeTruthy()
    cleanup()
    await memory.act(handOutMail({ person: awa }))
    await memory.act(receiveMail({ person: awa, mail: 'letter', n: 3 }))
    const { user } = open()
    expect(screen.getByRole('spinbutton', { name: 'Lettres (3 en attente)' })).toHaveProperty('value', '3')
    expect(screen.queryByText('Brouillon repris')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Remettre au titulaire' }))
    expect(mail().letter.waiting).toBe(0)
  })

  test('a second press within two seconds is refused in the dialog', async () => {
    const { memory, awa, open, mail } = await scene()
    const { user, closed } = open()
    await memory.record(handOutMail({ person: awa, pieces: { letter: 1 } }))
    await user.click(await screen.findByRole('button', { name: 'Remettre au titulaire' }))
    expect((await screen.findByRole('alert')).textContent).toBe('C’est déjà noté.')
    expect([closed(), mail().letter.waiting]).toEqual([0, 2])
  })
})

describe('to a mandatary', () => {
  test('no sign of life of the holder, said before and after', async () => {
    const { memory, awa, allow, open, mail } = await scene()
    await allow('Moussa Ba', '2026-11-01', '2026-11-17')
    const before = clockOn(memory.register(), awa, today)?.silentSince.day
    const { user } = open()
    expect(screen.getByText(/ne compte pas comme une manifestation du titulaire. Demandez de ses nouvelles/)).toBeTruthy()
    expect(screen.getByText('procuration jusqu’au 17 novembre 2026 inclus')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Remettre au mandataire Moussa Ba' }))
    expect([mail().letter.toMandatary, mail().registeredNotice.toMandatary]).toEqual([3, 1])
    expect(clockOn(memory.register(), awa, today)?.silentSince.day).toBe(before)
    expect(screen.getByText(/^Pas une manifestation : demandez des nouvelles\. 3 lettres remises au mandataire d’Awa N’Diaye/)).toBeTruthy()
  })

  test('an expired procuration is not offered, and stays readable; one of tomorrow is said, and not offered yet', async () => {
    const { allow, open } = await scene()
    await allow('Hier', '2026-11-01', '2026-11-16')
    await allow('Demain', '2026-11-18', '2026-12-01')
    const { user } = open()
    expect(screen.queryByText('Hier')).toBeNull()
    expect(screen.getByText('à partir du 18 novembre 2026, jusqu’au 1er décembre 2026 inclus')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Remettre au mandataire/ })).toBeNull()
    expect(screen.getByText(/Il faut une procuration écrite du titulaire/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Procurations passées (1)' }))
    expect(screen.getByRole('list', { name: 'Procurations passées (1)' }).textContent).toBe('Hierdu 1er novembre 2026 au 16 novembre 2026')
  })

  test('one that was taken back is told with its last day', async () => {
    const { memory, awa, allow, open } = await scene()
    await allow('Moussa Ba', '2026-11-01', '2026-12-01')
    const [given] = procurationsOn(memory.register(), awa, today)
    await memory.act(endProcuration({ person: awa, procuration: given?.id ?? someFactId(0) }))
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'Procurations passées (1)' }))
    expect(screen.getByText('du 1er novembre 2026 au 1er décembre 2026, arrêt le 17 novembre 2026')).toBeTruthy()
  })

  test('the birth date stands behind a second step, where the procuration can be taken back', async () => {
    const { memory, awa, allow, open } = await scene()
    await allow('Moussa Ba', '2026-11-01', '2026-12-01')
    const { user } = open()
    expect(screen.queryByText(/4 mai 1990/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Détail de la procuration de Moussa Ba' }))
    expect(screen.getByText(/4 mai 1990/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Retirer la procuration de Moussa Ba' }))
    expect(procurationsOn(memory.register(), awa, today)).toEqual([])
  })
})

describe('a new procuration', () => {
  const fill = async (user: ReturnType<typeof userEvent.setup>, fields: Readonly<Record<string, string>>) => {
    await user.click(screen.getByRole('button', { name: 'Ajouter une procuration' }))
    for (const [label, text] of Object.entries(fields)) {
      await user.clear(screen.getByLabelText(label))
      await user.type(screen.getByLabelText(label), text)
    }
    await user.click(screen.getByRole('button', { name: 'Noter la procuration' }))
  }

  test('name, birth date, from today to the end of the domiciliation unless said otherwise', async () => {
    const { memory, awa, open } = await scene()
    const { user } = open()
    await fill(user, { 'Nom du mandataire': 'Moussa Ba', 'Date de naissance du mandataire': '1990-05-04' })
    const [given] = procurationsOn(memory.register(), awa, today)
    expect(given?.secret).toEqual({ name: 'Moussa Ba', birthDate: '1990-05-04' })
    expect(given?.data).toEqual({ from: today, to: '2027-09-30' })
    expect(screen.getByRole('button', { name: 'Remettre au mandataire Moussa Ba' })).toBeTruthy()
  })

  test.each([
    [{}, 'Indiquez la date de naissance du mandataire.'],
    [{ 'Nom du mandataire': 'Ba', 'Date de naissance du mandataire': '2026-11-18' }, 'Cette date n’est pas encore arrivée.'],
    [{ 'Date de naissance du mandataire': '1990-05-04' }, 'Indiquez au moins un nom, un prénom ou un surnom.'],
    [{ 'Nom du mandataire': 'Ba', 'Date de naissance du mandataire': '1990-05-04', 'Au (inclus)': '2026-11-01' }, 'La fin est avant le début.'],
  ])('%j: %s', async (fields, sentence) => {
    const { memory, awa, open } = await scene()
    const { user } = open()
    await fill(user, fields)
    expect(await within(screen.getByRole('form', { name: 'Nouvelle procuration' })).findByText(sentence)).toBeTruthy()
    expect(procurationsOn(memory.register(), awa, today)).toEqual([])
  })

  test('five are the most at once', async () => {
    const { allow, open } = await scene()
    for (const name of ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq']) await allow(name, '2026-11-01', '2026-12-01')
    open()
    await waitFor(() => expect(screen.getByText(/Cinq procurations sont valables/)).toBeTruthy())
    expect(screen.queryByRole('button', { name: 'Ajouter une procuration' })).toBeNull()
  })
})
