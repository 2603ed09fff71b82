import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { showGuest } from '#ui/app/guest.ts'
import { useUpdate } from '#ui/app/updates.ts'
import { beginPerson, lockTitle, nadiasPin, newPersonForm, openWithAgents, sophiesPin, wholePage } from './lockScene.tsx'
import { button, field } from './way.tsx'

describe('locked', () => {
  test('the tablet says no name anywhere: not in the page, its title, nor what was last read aloud', async () => {
    const scene = await openWithAgents()
    const { user, lockDesk } = scene
    await user.click(await screen.findByRole('button', { name: /Passage anonyme/ }))
    await beginPerson(scene, 'Fatoumata')
    expect(wholePage()).toMatch(/Nadia/)
    await lockDesk()
    expect(wholePage()).not.toMatch(/Nadia|Brunet|Sophie|Lambert|Awa|Fatoumata/)
    screen.getByRole('button', { name: 'Agent NB' })
    screen.getByRole('button', { name: 'Agent SL' })
    screen.getByText('Saisie en cours gardée')
  })

  test('six digits bring the desk back as it was, typed at once without a click', async () => {
    const scene = await openWithAgents()
    await beginPerson(scene, 'Fatoumata')
    const typed = document.activeElement
    await scene.lockDesk()
    await scene.unlock(`99{Backspace}{Backspace}${nadiasPin}`)
    expect(newPersonForm().getByLabelText('Prénom')).toHaveProperty('value', 'Fatoumata')
    expect(document.activeElement).toBe(typed)
    expect(screen.getByRole('dialog')).toHaveProperty('open', true)
  })

  test('the keys on screen do the same, and so does a paste', async () => {
    const { user, lockDesk } = await openWithAgents()
    await lockDesk()
    for (const digit of nadiasPin.slice(0, 5)) await user.click(await button(digit))
    await user.click(await button('Effacer'))
    for (const digit of nadiasPin.slice(4)) await user.click(await button(digit))
    await screen.findByRole('navigation', { name: 'Lieux du bureau' })
    await lockDesk()
    const code = await field('Code de NB')
    await user.click(code)
    await user.keyboard('12')
    await user.paste(` ${nadiasPin.slice(0, 3)} ${nadiasPin.slice(3)} `)
    await screen.findByRole('navigation', { name: 'Lieux du bureau' })
  })

  test('no digit is in the page while it is typed', async () => {
    const { user, lockDesk } = await openWithAgents()
    await lockDesk()
    const code = await field('Code de NB')
    await user.click(code)
    await user.keyboard('739')
    expect(code).toHaveProperty('value', '•••')
    await user.keyboard('{Backspace}')
    expect(code).toHaveProperty('value', '••')
    expect(code.getAttribute('autocomplete')).toBe('off')
  })

  test('a wrong code is said gently, with the tries that are left and the seconds to wait', async () => {
    const { user, lockDesk, memory } = await openWithAgents()
    await lockDesk()
    await user.keyboard('111111')
    await screen.findByText(/Ce n’est pas ce code\. Encore 4 essais\./)
    screen.getByText('Prochain essai dans 1 s')
    expect((await button('5')).getAttribute('aria-disabled')).toBe('true')
    const told = (await field('Code de NB')).getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(told)?.textContent).toContain('Prochain essai dans 1 seconde.')
    await user.keyboard('2')
    expect(await field('Code de NB')).toHaveProperty('value', '')
    act(() => memory.pass(1_000))
    await screen.findByText(/Vous pouvez réessayer/)
    await user.keyboard(nadiasPin)
    await screen.findByRole('navigation', { name: 'Lieux du bureau' })
  })

  test('the fifth wrong code asks for the passphrase, and says why', async () => {
    const { user, lockDesk, memory } = await openWithAgents()
    await lockDesk()
    for (let tries = 1; tries < 5; tries++) {
      await user.keyboard('111111')
      await screen.findByText(/Ce n’est pas ce code/)
      await waitFor(async () => expect(await field('Code de NB')).toHaveProperty('value', ''))
      act(() => memory.pass(60_000))
      await screen.findByText(/Vous pouvez réessayer/)
    }
    await user.keyboard('111111')
    await field('Phrase secrète')
    screen.getByText(/Cinq codes n’étaient pas les bons.*Appelez un responsable : il a la phrase\..*est à refaire\.$/)
  })

  test('the passphrase is one key away, and so is the way back: nothing is lost by looking', async () => {
    const scene = await openWithAgents()
    await beginPerson(scene, 'Fatoumata')
    await scene.lockDesk()
    await scene.user.click(await button('Phrase secrète'))
    await field('Phrase secrète')
    screen.getByText(/la saisie en cours sera à refaire/)
    await scene.user.click(await button('Revenir aux codes'))
    await scene.unlock(nadiasPin)
    expect(newPersonForm().getByLabelText('Prénom')).toHaveProperty('value', 'Fatoumata')
  })

  // The ids of these tests: Noé’s comes before Nadia’s.
  test('agents with the same initials get a number, by their id', async () => {
    const { memory, lockDesk } = await openWithAgents()
    await memory.agent({ name: 'Noé Blanc', role: 'desk', pin: '908172' })
    await lockDesk()
    expect(screen.getAllByRole('button', { name: /^Agent/ }).map((face) => face.getAttribute('aria-label'))).toEqual(['Agent NB2', 'Agent SL', 'Agent NB1'])
  })

  test('a number stays with its agent when the other takes the desk', async () => {
    const { memory, lockDesk, unlock, user } = await openWithAgents()
    await memory.agent({ name: 'Noé Blanc', role: 'desk', pin: '908172' })
    await lockDesk()
    await user.click(await button('Agent NB1'))
    await unlock('908172')
    await lockDesk()
    expect(screen.getAllByRole('button', { name: /^Agent/ }).map((face) => face.getAttribute('aria-label'))).toEqual(['Agent NB1', 'Agent NB2', 'Agent SL'])
  })

  test('one person’s wait is theirs alone: another takes the desk meanwhile', async () => {
    const { user, lockDesk, unlock } = await openWithAgents()
    await lockDesk()
    await user.keyboard('111111')
    await screen.findByText(/Ce n’est pas ce code/)
    await user.click(await button('Agent SL'))
    expect(screen.queryByText(/Ce n’est pas ce code|Prochain essai/)).toBeNull()
    expect((await button('5')).getAttribute('aria-disabled')).not.toBe('true')
    await user.click(await button('Agent NB'))
    screen.getByText('Prochain essai dans 1 s')
    await user.click(await button('Agent SL'))
    await unlock(sophiesPin)
  })

  test('a forgotten code is no dead end: after a wrong try, and where one says who they are', async () => {
    const { user, lockDesk, unlock, desk, memory } = await openWithAgents()
    await lockDesk()
    expect(screen.queryByText(/Code oublié/)).toBeNull()
    await user.keyboard('111111')
    await screen.findByText(/Code oublié \? Un responsable en donne un autre/)
    act(() => memory.pass(1_000))
    await screen.findByText(/Vous pouvez réessayer/)
    await unlock(nadiasPin)
    act(() => desk.enter(memory.opened))
    await lockTitle()
    screen.getByText(/Code oublié/)
  })

  test('a new version waits while a half-filled form is kept, and comes when none is', async () => {
    let applied = 0
    const newVersion = () => act(() => useUpdate.setState({ ready: true, apply: () => (applied += 1) }))
    const scene = await openWithAgents()
    await beginPerson(scene, 'Fatoumata')
    await scene.lockDesk()
    newVersion()
    expect(applied).toBe(0)
    await scene.unlock(nadiasPin)
    await scene.user.click(await button('Ne pas créer'))
    await scene.lockDesk()
    expect(applied).toBe(1)
  })

  test('Ctrl+Shift+L locks while the screen is turned to a guest, and the desk comes back in its place', async () => {
    const { user, unlock } = await openWithAgents()
    act(() => showGuest({ what: 'house' }))
    await waitFor(() => expect(screen.queryByRole('navigation', { name: 'Lieux du bureau' })).toBeNull())
    await user.keyboard('{Control>}{Shift>}L{/Shift}{/Control}')
    await lockTitle()
    await unlock(nadiasPin)
  })

  test('Ctrl+Shift+L locks, and so does the key at the foot of the rail, which is not open on the way back', async () => {
    const { user, unlock } = await openWithAgents()
    await user.keyboard('{Control>}{Shift>}L{/Shift}{/Control}')
    await lockTitle()
    await unlock(nadiasPin)
    await user.click(await button('Nadia Brunet, au bureau'))
    await user.click(await button('Verrouiller'))
    await lockTitle()
    await unlock(nadiasPin)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(await button('Nadia Brunet, au bureau'))
  })
})
