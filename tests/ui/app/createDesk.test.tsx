import { act, render, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { presentOn } from '#domain/passage.ts'
import { knownDay } from '#domain/time.ts'
import { createDesk } from '#ui/app/createDesk.ts'
import { useChosen } from '#ui/app/chosen.ts'
import { onClosing } from '#ui/app/forgetting.ts'
import { pushTap, useLastTap } from '#ui/app/useLastTap.ts'
import { healthyEngine, newRegister, noon, otherTab, passphrase, passageOf, safeOn, taken } from '../../storage/tablet.ts'
import { button, fill, openTablet } from './way.tsx'

const search = () => screen.findByRole('searchbox', { name: 'Rechercher une personne' })

describe('the demonstration', () => {
  test('opens without a phrase, and a reload goes straight back into it', async () => {
    const { user, engine, leave } = await openTablet()
    await user.click(await button('Démonstration'))
    await search()
    screen.getByText(/rien n'est enregistré/)
    leave()
    await openTablet(engine)
    await search()
    expect(screen.queryByRole('button', { name: 'Créer le registre' })).toBeNull()
  })

  test('is left for good: the next start asks where to begin', async () => {
    const { user, engine, leave, place } = await openTablet(undefined, { path: '/bilan' })
    await user.click(await button('Démonstration'))
    await user.click(await button('Noé, au bureau'))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Quitter la démonstration' }))
    await button('Créer le registre')
    expect(place.history?.at(-1)).toBe('/')
    leave()
    await openTablet(engine)
    await button('Créer le registre')
  })

  test('starts again in one tap, without what was noted in it', async () => {
    const { user, engine } = await openTablet()
    await user.click(await button('Démonstration'))
    await search()
    const tab = taken(await safeOn(engine).openDemo())
    taken(await tab.journal.commit([passageOf(tab.journal.newId())]))
    expect(presentOn(tab.journal.register(), knownDay('2025-03-05'))).toHaveLength(2)
    tab.close()
    await user.click(await button('Recommencer la démonstration'))
    await search()
    const again = taken(await safeOn(engine).openDemo())
    expect(presentOn(again.journal.register(), knownDay('2025-03-05'))).toHaveLength(1)
    again.close()
  })

  test('chosen on another day is told anew: its morning is today’s', async () => {
    const engine = healthyEngine()
    const old = safeOn(engine)
    taken(await old.openDemo()).close()
    await old.leaveDemo()
    const { user } = await openTablet(engine, { clock: () => noon + 86_400_000 })
    await user.click(await button('Démonstration'))
    await search()
    const tab = taken(await safeOn(engine, { clock: () => noon + 86_400_000 }).openDemo())
    expect(presentOn(tab.journal.register(), knownDay('2025-03-06'))).toHaveLength(1)
    tab.close()
  })
})

test('closing the desk drops every name: from the page, from what rooms remember, from the register', async () => {
  const engine = healthyEngine();
  (await newRegister(engine)).close()
  const { user } = await openTablet(engine, { path: '/reglages' })
  await fill('Phrase secrète', passphrase)
  await user.click(await button('Ouvrir le bureau'))
  await user.click(await screen.findByRole('link', { name: 'Accueil' }))
  await search()
  const tab = await otherTab(engine)
  let forgotten = 0
  onClosing(() => (forgotten += 1))
  act(() => pushTap({ facts: [], sentence: 'Passage d’Awa N’Diaye' }))
  await user.click(await button('Camille, au bureau'))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Fermer le bureau' }))
  await fill('Phrase secrète', '')
  expect(document.body.textContent).not.toMatch(/Camille|Awa/)
  expect([useLastTap.getState().taps, useChosen.getState().person, forgotten]).toEqual([[], undefined, 1])
  tab.close()
})

test('closed in one window, the desk is closed in the others; a demonstration stays', async () => {
  const engine = healthyEngine();
  (await newRegister(engine)).close()
  const windows = new EventTarget()
  const desks = [1, 2, 3].map(() => createDesk(safeOn(engine), {
    addEventListener: windows.addEventListener.bind(windows),
    postMessage: () => windows.dispatchEvent(new Event('message')),
  }))
  const [first, second, third] = desks
  if (first === undefined || second === undefined || third === undefined) throw new Error('three windows')
  const seen = desks.map(() => '')
  const Watch = () => {
    desks.forEach((desk, i) => (seen[i] = desk.useStage().at))
    return null
  }
  render(<Watch />)
  for (const desk of [first, second]) act(() => desk.start())
  await waitFor(() => expect(seen).toEqual(['locked', 'locked', 'starting']))
  const opened = await Promise.all([otherTab(engine), otherTab(engine)])
  act(() => first.enter(opened[0]))
  act(() => second.enter(opened[1]))
  act(() => third.openDemo())
  await waitFor(() => expect(seen).toEqual(['open', 'open', 'open']))
  act(() => first.close())
  await waitFor(() => expect(seen).toEqual(['locked', 'locked', 'open']))
})

test('a register opened keeps the address: an update comes back where it left', async () => {
  const engine = healthyEngine();
  (await newRegister(engine)).close()
  const { user, place } = await openTablet(engine, { path: '/reglages' })
  await fill('Phrase secrète', passphrase)
  await user.click(await button('Ouvrir le bureau'))
  await screen.findByRole('heading', { name: 'Diagnostic' })
  expect(place.history).toEqual(['/reglages'])
})

test('a storage that does not answer at all is said, and tried again', async () => {
  let answers = false
  const safe = safeOn(healthyEngine())
  const desk = createDesk({ ...safe, state: async () => (answers ? safe.state() : Promise.reject(new Error('gone'))) })
  const seen: string[] = []
  const stages = () => seen.at(-1)
  const Watch = () => {
    seen.push(desk.useStage().at)
    return null
  }
  render(<Watch />)
  act(() => desk.start())
  await waitFor(() => expect(stages()).toBe('broken'))
  answers = true
  act(() => desk.start())
  await waitFor(() => expect(stages()).toBe('landing'))
})
