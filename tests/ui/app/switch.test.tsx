import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useLastTap } from '#ui/app/useLastTap.ts'
import { beginPerson, lockTitle, nadiasPin, newPersonForm, openWithAgents, sophiesPin } from './lockScene.tsx'
import { button } from './way.tsx'

describe('from one agent to another', () => {
  test('each finds their own screen and form again; the address follows and names nobody', async () => {
    const scene = await openWithAgents()
    const { user, unlock, place } = scene
    await user.click(await screen.findByRole('link', { name: 'Courrier' }))
    await screen.findByRole('heading', { level: 1, name: 'Courrier' })
    await user.click(await button('Nadia Brunet, au bureau'))
    await user.click(await button('Changer d’agent'))
    await lockTitle()
    await user.click(await button('Agent SL'))
    await unlock(sophiesPin)
    await screen.findByRole('heading', { level: 1, name: 'Accueil' })
    expect(place.history?.at(-1)).toBe('/')
    await button('Sophie Lambert, au bureau')
    await beginPerson(scene, 'Fatoumata')
    await scene.lockDesk()
    await user.click(await button('Agent NB'))
    await unlock(nadiasPin)
    await screen.findByRole('heading', { level: 1, name: 'Courrier' })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(place.history?.at(-1)).toBe('/courrier')
    await scene.lockDesk()
    await user.click(await button('Agent SL'))
    await unlock(sophiesPin)
    expect(newPersonForm().getByLabelText('Prénom')).toHaveProperty('value', 'Fatoumata')
  })

  test('nobody takes back the tap of another', async () => {
    const scene = await openWithAgents()
    const { user, memory, unlock } = scene
    await user.click(await screen.findByRole('button', { name: /Passage anonyme/ }))
    await waitFor(() => expect(useLastTap.getState().taps).toHaveLength(1))
    await scene.lockDesk()
    await user.click(await button('Agent SL'))
    await unlock(sophiesPin)
    const before = memory.register().facts.size
    await user.keyboard('{Control>}z{/Control}')
    expect(screen.getByRole('contentinfo').textContent).toContain('aucune pour l’instant')
    expect(memory.register().facts.size).toBe(before)
    await scene.lockDesk()
    await user.click(await button('Agent NB'))
    await unlock(nadiasPin)
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(memory.register().facts.size).toBe(before + 1))
  })

  test('whoever has no code can give the place away, or think better of it', async () => {
    const { user, memory, desk } = await openWithAgents({ pin: false })
    await memory.agent({ name: 'Joël Roux', role: 'desk', pin: '517283' })
    await user.click(await button('Nadia Brunet, au bureau'))
    expect(screen.queryByRole('button', { name: 'Verrouiller' })).toBeNull()
    await user.click(await button('Changer d’agent'))
    await lockTitle()
    await user.click(await button('Rester au poste'))
    await button('Nadia Brunet, au bureau')
    act(() => desk.lock())
    await button('Nadia Brunet, au bureau')
  })
})
