import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { useUpdate } from '#ui/app/updates.ts'
import { healthyEngine, newRegister } from '../../storage/tablet.ts'
import { button, field, fill, openTablet } from './way.tsx'

let applied = 0
const nextVersion = (): void => act(() => useUpdate.setState({ ready: true, apply: () => (applied += 1) }))

beforeEach(() => {
  applied = 0
})

describe('at an open desk, a new version', () => {
  const atDesk = async () => {
    const tablet = await openTablet()
    await tablet.user.click(await button('Démonstration'))
    await screen.findByRole('searchbox', { name: 'Rechercher une personne' })
    return tablet
  }

  test('waits and asks: it comes on a tap', async () => {
    const { user } = await atDesk()
    expect(screen.queryByText('Une nouvelle version est prête')).toBeNull()
    nextVersion()
    await screen.findByText('Une nouvelle version est prête')
    expect(applied).toBe(0)
    await user.click(await button('Mettre à jour'))
    expect(applied).toBe(1)
  })

  test('asks again when somebody has begun to type', async () => {
    const { user } = await atDesk()
    await user.click(screen.getByRole('link', { name: 'Réglages' }))
    await fill('Nom du lieu', 'Le Phare de')
    nextVersion()
    await user.click(await button('Mettre à jour'))
    expect(applied).toBe(0)
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Garder la saisie' }))
    expect(await field('Nom du lieu')).toHaveProperty('value', 'Le Phare de')
    await user.click(await button('Mettre à jour'))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Mettre à jour maintenant' }))
    expect(applied).toBe(1)
  })
})

describe('at a closed desk, a new version', () => {
  test('comes by itself on the first screen', async () => {
    await openTablet()
    await button('Créer le registre')
    nextVersion()
    expect(applied).toBe(1)
  })

  test('waits while a phrase is half typed, and comes once the field is empty', async () => {
    const engine = healthyEngine();
    (await newRegister(engine)).close()
    await openTablet(engine)
    await fill('Phrase secrète', 'le grand')
    nextVersion()
    expect(applied).toBe(0)
    await fill('Phrase secrète', '')
    expect(applied).toBe(1)
  })
})
