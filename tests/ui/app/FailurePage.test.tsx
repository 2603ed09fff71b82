import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { presentOn } from '#domain/passage.ts'
import { knownDay } from '#domain/time.ts'
import { faultyEngine, newRegister, otherTab, passphrase } from '../../storage/tablet.ts'
import type { Fault } from '../../storage/tablet.ts'
import { button, fill, openTablet } from './way.tsx'

const failing = async () => {
  const faults: Fault[] = []
  const engine = faultyEngine(faults);
  (await newRegister(engine)).close()
  const tablet = await openTablet(engine)
  await fill('Phrase secrète', passphrase)
  await tablet.user.click(await button('Ouvrir le bureau'))
  await button('Passage anonyme')
  return { ...tablet, faults }
}

test('a tablet without room says so on the whole page; once there is room the same act is written, once', async () => {
  const { user, faults, engine } = await failing()
  faults.push('full', 'full', 'full')
  await user.click(await button('Passage anonyme'))
  await screen.findByRole('heading', { name: 'La tablette n’a plus de place' })
  expect(screen.getByRole('alert').textContent).toContain('il n’est pas noté')
  expect(screen.queryByRole('searchbox')).toBeNull()
  faults.length = 0
  await user.click(await button('Réessayer'))
  await screen.findByRole('searchbox', { name: 'Rechercher une personne' })
  const tab = await otherTab(engine)
  const acts = tab.journal.register().days.get(knownDay('2025-03-05')) ?? []
  expect(acts.map(({ kind }) => kind)).toEqual(['anonymousPassage'])
  expect(presentOn(tab.journal.register(), knownDay('2025-03-05'))).toEqual([])
  tab.close()
})

test('a storage that no longer answers keeps the page there; the register can still be saved from memory', async () => {
  const saved: File[] = []
  URL.createObjectURL = (file) => {
    if (file instanceof File) saved.push(file)
    return 'blob:boussole'
  }
  const { user, faults } = await failing()
  faults.push(...Array.from({ length: 50 }, () => 'dead' as const))
  await user.click(await button('Passage anonyme'))
  await screen.findByRole('heading', { name: 'La mémoire de la tablette ne répond plus' })
  await user.click(await button('Réessayer'))
  await screen.findByRole('heading', { name: 'La mémoire de la tablette ne répond plus' })
  await user.click(await button('Exporter le registre'))
  await screen.findByText(/Le registre est exporté/)
  expect(saved.map(({ name }) => name)).toEqual(['boussole-registre-2025-03-05.boussole'])
  expect(saved[0]?.size).toBeGreaterThan(300)
})
