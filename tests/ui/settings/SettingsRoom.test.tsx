import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { isOpen } from '#domain/calendar.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Prestation } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { knownDay } from '#domain/time.ts'
import { forgetNotes, noteDesk } from '#ui/app/deskNotes.ts'
import { SettingsRoom } from '#ui/settings/SettingsRoom.tsx'
import { button, enter, fill, watchFiles } from './scene.tsx'

const inRegister = async () => {
  const scene = await enter(SettingsRoom)
  return { ...scene, settings: () => settingsOf(scene.memory.register()) }
}

describe('the house', () => {
  test('takes another name, which can be taken back; an empty one is refused', async () => {
    const { user, settings } = await inRegister()
    await fill('Nom du lieu', ' ')
    await user.click(await button('Enregistrer le nom'))
    expect(await screen.findByText('Indiquez le nom du lieu.')).toBeDefined()
    await fill('Nom du lieu', 'Le Phare')
    await user.click(await button('Enregistrer le nom'))
    await waitFor(() => expect(settings().place).toBe('Le Phare'))
    await user.click(await button('Annuler'))
    await waitFor(() => expect(settings().place).toBe('La Boussole'))
  })

  test('closes its desk from here', async () => {
    const { user, left } = await inRegister()
    await user.click(await button('Fermer le bureau'))
    expect(left).toEqual(['close'])
  })
})

describe('prestations', () => {
  const offered = ({ prestations }: { readonly prestations: readonly Prestation[] }) =>
    prestations.filter(({ retired }) => retired !== true).map(({ code, name }) => name ?? code)

  test('are taken off the tiles and put back', async () => {
    const { user, settings } = await inRegister()
    await user.click(await button('Retirer Lessive'))
    await button('Remettre Lessive')
    expect(offered(settings())).toEqual(['breakfast', 'lunch', 'shower'])
    await user.click(await button('Remettre Lessive'))
    await button('Retirer Lessive')
    expect(settings().prestations[3]).toEqual({ code: 'laundry', icon: 'washing-machine' })
  })

  test('can be the house’s own; their code says nothing of their name, and one name serves once', async () => {
    const { user, settings } = await inRegister()
    await user.click(await button('Ajouter la prestation'))
    await screen.findByText('Indiquez le nom de la prestation.')
    await fill('Nom de la nouvelle prestation', 'douche ')
    await user.click(await button('Ajouter la prestation'))
    await screen.findByText('Une prestation porte déjà ce nom.')
    await fill('Nom de la nouvelle prestation', 'Coiffeur')
    await user.click(screen.getByRole('radio', { name: 'Coiffure' }))
    await user.click(await button('Ajouter la prestation'))
    await button('Retirer Coiffeur')
    expect(settings().prestations.at(-1)).toMatchObject({ name: 'Coiffeur', icon: 'scissors' })
    expect(settings().prestations.at(-1)?.code).not.toMatch(/coif/i)
  })
})

describe('opening days', () => {
  test('follow the week and the holidays', async () => {
    const { user, settings } = await inRegister()
    await user.click(await button('samedi'))
    await waitFor(() => expect(settings().calendar.weekdays).toEqual([1, 2, 3, 4, 5, 6]))
    await user.click(await button('lundi'))
    await waitFor(() => expect(settings().calendar.weekdays).toEqual([2, 3, 4, 5, 6]))
    await user.click(screen.getByLabelText('Ouvert les jours fériés'))
    await waitFor(() => expect(isOpen(settings().calendar, knownDay('2026-12-25'))).toBe(true))
  })

  test('have dates of their own, alone or in a row, that can be taken off again', async () => {
    const { user, settings } = await inRegister()
    await screen.findByText('Aucune date particulière.')
    await fill('Le, ou à partir du', '2026-12-24')
    await user.click(await button('Ajouter ces dates'))
    await button('Retirer 24 décembre 2026')
    await fill('Le, ou à partir du', '2026-08-03')
    await fill('Jusqu’au', '2026-08-21')
    await user.click(await button('Ajouter ces dates'))
    await button('Retirer du 3 au 21 août 2026')
    expect(isOpen(settings().calendar, knownDay('2026-08-10'))).toBe(false)
    await fill('Le, ou à partir du', '2026-12-26')
    await user.click(screen.getByRole('radio', { name: 'Ouvert' }))
    await user.click(await button('Ajouter ces dates'))
    await button('Retirer 26 décembre 2026')
    expect(isOpen(settings().calendar, knownDay('2026-12-26'))).toBe(true)
    await user.click(await button('Retirer du 3 au 21 août 2026'))
    await waitFor(() => expect(isOpen(settings().calendar, knownDay('2026-08-10'))).toBe(true))
  })

  test('refuse no date, an end before the start, more than a year', async () => {
    const { user } = await inRegister()
    await user.click(await button('Ajouter ces dates'))
    await screen.findByText('Indiquez une date.')
    await fill('Le, ou à partir du', '2026-08-03')
    await fill('Jusqu’au', '2026-08-01')
    await user.click(await button('Ajouter ces dates'))
    await screen.findByText('La fin est avant le début.')
    await fill('Jusqu’au', '2028-08-01')
    await user.click(await button('Ajouter ces dates'))
    await screen.findByText('Un an au plus à la fois.')
  })
})

describe('the backup', () => {
  test('is one file named after the day, and its leaving is noted before', async () => {
    const saved = watchFiles()
    const { user, memory } = await inRegister()
    await user.click(await button('Exporter tout le registre'))
    await screen.findByText(/Exporté et vérifié : boussole-registre-2026-11-17.boussole/)
    expect(saved.map(({ name }) => name)).toEqual(['boussole-registre-2026-11-17.boussole'])
    expect(await saved[0]?.text()).toContain('"exported"')
    expect(activeOfKind(memory.register(), 'exported').map(({ secret }) => secret?.file)).toEqual(['boussole-registre-2026-11-17.boussole'])
  })

  test('says when the tablet cannot read its own memory', async () => {
    const { user } = await enter(SettingsRoom, { over: ({ backups }) => ({ backups: { ...backups, make: async () => Promise.reject(new Error('gone')) } }) })
    await user.click(await button('Exporter tout le registre'))
    await screen.findByText(/n’a pas pu être relue : elle ne compte pas/)
  })
})

describe('the diagnostic', () => {
  test('comes whole, its keys with its lines: none of them moves under a finger that was quick', async () => {
    let answer = (): void => undefined
    const asked = new Promise<void>((resolve) => { answer = resolve })
    await enter(SettingsRoom, { over: ({ diagnostic }) => ({ diagnostic: async () => asked.then(diagnostic) }) })
    await screen.findByRole('heading', { name: 'Diagnostic' })
    expect(screen.queryByRole('button', { name: 'Copier le diagnostic' })).toBeNull()
    fireEvent.pointerDown(document.body)
    answer()
    await new Promise((resolve) => { setTimeout(resolve, 50) })
    expect(screen.queryByRole('button', { name: 'Copier le diagnostic' })).toBeNull()
    fireEvent.click(document.body)
    await button('Copier le diagnostic')
  })

  test('says what the tablet holds and what to do, and is copied without a name in it', async () => {
    const diagnostic = async () => Promise.resolve({
      facts: 1234, unreadFacts: 0, foreignFacts: 2, persisted: false, device: 'A', usedBytes: 3_400_000,
      lastError: { at: '2026-11-17T08:00:00Z', code: 'QuotaExceededError' },
    })
    const { user } = await enter(SettingsRoom, { over: { diagnostic } })
    await screen.findByText(/Mettez à jour La Boussole/)
    screen.getByText(/Installez La Boussole/)
    await user.click(await button('Copier le diagnostic'))
    await screen.findByText('Diagnostic copié, sans aucun nom.')
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain('Place utilisée : 3,4 Mo')
    expect(copied).toContain('Dernière erreur : QuotaExceededError, 2026-11-17T08:00:00Z')
    expect(copied).not.toMatch(/Nadia|Brunet/)
  })

  test('tells what the window did lately by kinds and times, how fast it answers, and tries the tablet', async () => {
    forgetNotes()
    const { user } = await enter(SettingsRoom, {
      prepare: async ({ person }) => {
        await person({ lastName: 'Ndiaye' })
        noteDesk({ what: 'act', detail: 'passage', ms: 31 })
        noteDesk({ what: 'refused', detail: 'alreadyRecorded' })
      },
    })
    await screen.findByText('moins de 31 ms')
    expect(screen.getByText('cette tablette n’est reliée à aucun serveur')).toBeDefined()
    await user.click(await button('Copier le diagnostic'))
    await screen.findByText('Diagnostic copié, sans aucun nom.')
    expect(await navigator.clipboard.readText()).toMatch(/refused alreadyRecorded\n\d\d:\d\d:\d\d act passage 31 ms$/)
    await user.click(await button('Essayer la tablette'))
    expect(await screen.findByText(/Quelque chose ne marche pas|Tout marche/)).toBeDefined()
    expect(screen.getByText('Chiffrer et déchiffrer').nextSibling?.textContent).toMatch(/^oui, en \d+ ms$/)
  })
})

test('the demonstration starts again or is left from here, and exports nothing', async () => {
  const { user, left } = await enter(SettingsRoom, { demo: true })
  await user.click(await button('Recommencer la démonstration'))
  await user.click(await button('Quitter la démonstration'))
  await user.click(await button('Exporter tout le registre'))
  expect(left).toEqual(['resetDemo', 'quitDemo'])
  expect(screen.queryByText(/Exporté/)).toBeNull()
  expect(within(document.body).queryByRole('button', { name: 'Fermer le bureau' })).toBeNull()
})
