// What opens from the card's menu: each look at a file is noted, and a layer opens for nobody whose menu does not offer it (metier.md §8).
import '#ui/desk/EverythingDialog.tsx'
import '#ui/desk/ExclusionDialog.tsx'
import '#ui/desk/HouseholdDialog.tsx'
import '#ui/desk/NotesDialog.tsx'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { excludePerson, liftExclusion, proposeExclusion } from '#desk/excludePerson.ts'
import { changeAgent } from '#desk/changeAgent.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { offerLayers, withdrawOffers } from '#ui/app/layers.ts'
import { memoryAgent } from '../memoryJournal.ts'
import { openAccueil } from './scene.tsx'

const until = knownDay('2026-12-01')
const reason = 'coup porté le 17 novembre'

afterEach(withdrawOffers)

type Scene = Awaited<ReturnType<typeof openAccueil>>

// As after a kill: what is asked here is what opens, not the way to it.
const openLayer = async ({ enter, awa }: Pick<Scene, 'enter' | 'awa'>, layer: string) => {
  enter()
  act(() => choose(awa))
  act(() => offerLayers('', { [`card ${awa}`]: layer }))
  await screen.findByText(/ d’Awa N’Diaye| : Awa N’Diaye/, { selector: 'dialog h2' })
}

const looks = ({ memory }: Pick<Scene, 'memory'>) => activeOfKind(memory.register(), 'accessNoted').map(({ secret }) => [secret?.what, secret?.person])

describe('a look at what a file says is noted', () => {
  test.each(['edit', 'notes', 'household', 'everything'])('by the way of "%s"', async (layer) => {
    const scene = await openAccueil()
    await openLayer(scene, layer)
    await waitFor(() => expect(looks(scene)).toEqual([['fileOpened', scene.awa]]))
  })

  test.each([excludePerson, proposeExclusion])('and so is the reason of an exclusion, decided or proposed', async (keepOut) => {
    const scene = await openAccueil()
    await scene.memory.act(keepOut({ person: scene.awa, until, reason }))
    await openLayer(scene, 'exclusion')
    await waitFor(() => expect(looks(scene)).toEqual([['fileOpened', scene.awa]]))
  })

  test('whoever welcomes reads of an exclusion what the card says: no look at the file', async () => {
    const scene = await openAccueil()
    await scene.memory.act(excludePerson({ person: scene.awa, until, reason }))
    scene.memory.as(await scene.memory.agent({ name: 'Hugo Kerr', role: 'desk' }))
    await openLayer(scene, 'exclusion')
    await new Promise((resolve) => { setTimeout(resolve, 20) })
    expect(looks(scene)).toEqual([])
  })
})

const proposed = async () => {
  const scene = await openAccueil()
  const sophie = await scene.memory.agent({ name: 'Sophie Leroy', role: 'worker' })
  await scene.memory.act(proposeExclusion({ person: scene.awa, until, reason }))
  return { ...scene, sophie }
}

describe('a layer opens for nobody whose menu does not offer it', () => {
  test('after a kill, whoever welcomes reads neither what was proposed nor why, nor everything that is kept', async () => {
    const { memory, enter, awa } = await proposed()
    memory.as(await memory.agent({ name: 'Hugo Kerr', role: 'desk' }))
    enter()
    act(() => choose(awa))
    await screen.findByRole('button', { name: 'Plus pour Awa N’Diaye' })
    for (const layer of ['exclusion', 'everything', 'notes']) {
      act(() => offerLayers('', { [`card ${awa}`]: layer }))
      expect(screen.queryByRole('dialog')).toBeNull()
    }
    act(() => offerLayers('', { [`card ${awa}`]: 'file' }))
    await screen.findByRole('dialog')
  })

  test('a role that is lowered closes what it read, and does not open it again', async () => {
    const { memory, enter, awa, sophie } = await proposed()
    memory.as(sophie)
    await openLayer({ enter, awa }, 'exclusion')
    await screen.findByDisplayValue(reason)
    const asRole = async (role: 'desk' | 'worker') => act(async () => {
      memory.as(memoryAgent)
      await memory.act(changeAgent({ agent: sophie, role }))
      memory.as(sophie)
    })
    await asRole('desk')
    await waitFor(() => expect(screen.queryByDisplayValue(reason)).toBeNull())
    expect(screen.queryByRole('dialog')).toBeNull()
    await asRole('worker')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('an exclusion that is lifted meanwhile leaves whoever welcomes no form, and no earlier proposal', async () => {
    const { memory, enter, awa } = await proposed()
    const [exclusion] = await memory.act(excludePerson({ person: awa, until, reason }))
    if (exclusion === undefined) throw new Error('no exclusion')
    const hugo = await memory.agent({ name: 'Hugo Kerr', role: 'desk' })
    memory.as(hugo)
    await openLayer({ enter, awa }, 'exclusion')
    await act(async () => {
      memory.as(memoryAgent)
      await memory.act(liftExclusion({ person: awa, exclusion: exclusion.id }))
      memory.as(hugo)
    })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(document.body.textContent).not.toContain(reason)
  })
})
