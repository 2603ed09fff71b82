import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { whoIs, whoWas } from '#domain/person/who.ts'
import { knownDay } from '#domain/time.ts'
import { choose, useChosen } from '#ui/app/chosen.ts'
import { useDrafts } from '#ui/app/drafts.ts'
import { factsOf, openAccueil, today } from './scene.tsx'

const openForm = async () => {
  const scene = await openAccueil()
  const user = scene.enter()
  await user.click(screen.getByRole('button', { name: 'Nouvelle personne' }))
  await screen.findByRole('dialog', { name: 'Nouvelle personne' })
  return { ...scene, user }
}

describe('someone new', () => {
  test('a nickname is enough; their passage is noted with their file, and they stand on the card', async () => {
    const { user, memory } = await openForm()
    await user.type(screen.getByLabelText('Surnom'), 'Le Breton')
    await user.click(screen.getByRole('button', { name: 'Créer la fiche' }))
    expect(await screen.findByRole('region', { name: 'Le Breton' })).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
    const opened = factsOf(memory, 'personOpened').at(-1)
    expect(opened?.secret).toEqual({ nickname: 'Le Breton', number: 'A-0001' })
    expect(factsOf(memory, 'passage').at(-1)?.person).toBe(opened?.person)
  })

  test('a file alone, for someone who is not here', async () => {
    const { user, memory } = await openForm()
    await user.type(screen.getByLabelText('Nom'), 'Traoré')
    await user.click(screen.getByLabelText('Femme'))
    await user.click(screen.getByLabelText('35–39'))
    await user.click(screen.getByLabelText('Noter aussi son passage'))
    await user.click(screen.getByRole('button', { name: 'Créer la fiche' }))
    expect(await screen.findByRole('region', { name: 'Traoré' })).toBeTruthy()
    expect(factsOf(memory, 'passage')).toHaveLength(2)
    expect(factsOf(memory, 'personOpened').at(-1)?.secret).toMatchObject({ lastName: 'Traoré', sex: 'female', birthYear: '1989~' })
  })

  test('who was left half described is said above the first field, is the same person, and is not the newcomer of the mail', async () => {
    const { user } = await openForm()
    await user.type(screen.getByLabelText('Date de naissance'), '1990-05-04')
    const drafts = () => Object.entries(useDrafts.getState()).filter(([key]) => key.includes('newPerson'))
    const person = drafts()[0]?.[1].contents['person']
    expect(drafts().map(([key]) => key.split(' ').at(-1))).toEqual(['desk'])
    expect(person).toBeTypeOf('string')
    await user.click(screen.getByRole('button', { name: 'Ne pas créer' }))
    await user.click(screen.getByRole('button', { name: 'Nouvelle personne' }))
    const [line, first] = [await screen.findByText('Brouillon repris'), screen.getByLabelText('Prénom')]
    expect(line.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(document.activeElement).toBe(first)
    await user.type(first, 'Ali')
    expect(drafts().map(([, { contents }]) => contents)).toEqual([{ birthDate: '1990-05-04', firstName: 'Ali', person }])
  })

  test('a file that a power cut left with its draft is not opened twice', async () => {
    const { user, memory } = await openForm()
    await user.type(screen.getByLabelText('Surnom'), 'Le Breton')
    const left = useDrafts.getState()
    await user.click(screen.getByRole('button', { name: 'Créer la fiche' }))
    await screen.findByRole('region', { name: 'Le Breton' })
    const opened = factsOf(memory, 'personOpened').length
    act(() => useDrafts.setState(left, true))
    await user.click(screen.getByRole('button', { name: 'Nouvelle personne' }))
    await screen.findByText('Brouillon repris')
    memory.pass(60_000)
    await user.click(screen.getByRole('button', { name: 'Créer la fiche' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(factsOf(memory, 'personOpened')).toHaveLength(opened)
    expect(useDrafts.getState()).toEqual({})
  })

  test('no name at all is said beside the first field, and nothing is written', async () => {
    const { user, memory } = await openForm()
    await user.click(screen.getByRole('button', { name: 'Créer la fiche' }))
    expect(await screen.findByText('Indiquez au moins un nom, un prénom ou un surnom.')).toBeTruthy()
    expect(factsOf(memory, 'personOpened')).toHaveLength(3)
    await user.click(screen.getByRole('button', { name: 'Ne pas créer' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('those whom it may be are shown as it is typed; one tap opens their card and writes nothing', async () => {
    const { user, memory, awa } = await openForm()
    await user.type(screen.getByLabelText('Prénom'), 'AWA')
    expect(screen.queryByText('Est-ce l’une de ces personnes ?')).toBeNull()
    await user.type(screen.getByLabelText('Nom'), 'ndiaye')
    const alike = screen.getByRole('region', { name: 'Est-ce l’une de ces personnes ?' })
    expect(alike.textContent).toContain('même nom · vue hier')
    await user.click(within(alike).getByRole('button', { name: 'C’est elle : Awa N’Diaye' }))
    expect(await screen.findByRole('region', { name: 'Awa N’Diaye' })).toBeTruthy()
    expect(useChosen.getState().person).toBe(awa)
    expect(factsOf(memory, 'personOpened')).toHaveLength(3)
  })

  test('the same birth date is reason enough to ask', async () => {
    const { user } = await openForm()
    await user.type(screen.getByLabelText('Date de naissance'), '1985-03-12')
    expect((await screen.findByRole('region', { name: 'Est-ce l’une de ces personnes ?' })).textContent).toContain('même date de naissance')
  })

  test('a name that sounds alike is asked about before the key is pressed', async () => {
    const { user } = await openForm()
    await user.type(screen.getByLabelText('Prénom'), 'Karime')
    await user.type(screen.getByLabelText('Nom'), 'Benalli')
    expect((await screen.findByRole('region', { name: 'Est-ce l’une de ces personnes ?' })).textContent).toContain('Benali Karimnom proche')
  })

  test('who is only called so in another country is nobody to ask about', async () => {
    const { user, memory } = await openForm()
    await memory.person({ lastName: 'Benalli', firstName: 'Yusuf' })
    await memory.person({ lastName: 'Benalli', firstName: 'Giuseppe' })
    await user.type(screen.getByLabelText('Prénom'), 'Youssef')
    await user.type(screen.getByLabelText('Nom'), 'Benalli')
    const alike = await screen.findByRole('region', { name: 'Est-ce l’une de ces personnes ?' })
    expect(alike.textContent).toContain('Benalli Yusuf')
    expect(alike.textContent).not.toContain('Giuseppe')
  })

  test('a birth year is enough for an age, and shows its bracket', async () => {
    const { user, memory } = await openForm()
    await user.type(screen.getByLabelText('Surnom'), 'Momo')
    await user.type(screen.getByLabelText('Année de naissance'), '1950')
    expect(screen.getByLabelText<HTMLInputElement>('65 et plus').checked).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Créer la fiche' }))
    await screen.findByRole('region', { name: 'Momo' })
    expect(factsOf(memory, 'personOpened').at(-1)?.secret).toMatchObject({ birthYear: '1950' })
  })

  test('a birth date ahead is refused beside its field', async () => {
    const { user } = await openForm()
    await user.type(screen.getByLabelText('Surnom'), 'Momo')
    await user.type(screen.getByLabelText('Date de naissance'), '2030-01-01')
    await user.click(screen.getByRole('button', { name: 'Créer la fiche' }))
    expect(await screen.findByText('Cette date n’est pas encore arrivée.')).toBeTruthy()
  })
})

describe('a file changed', () => {
  const openEdit = async () => {
    const scene = await openAccueil()
    choose(scene.awa)
    const user = scene.enter()
    await user.click(screen.getByRole('button', { name: 'Plus pour Awa N’Diaye' }))
    await user.click(screen.getByText('Modifier la fiche'))
    await screen.findByRole('dialog', { name: 'Modifier la fiche : Awa N’Diaye' })
    return { ...scene, user }
  }

  test('a correction has always held; what was not touched stays', async () => {
    const { user, memory, awa } = await openEdit()
    const name = screen.getByLabelText('Nom')
    await user.clear(name)
    await user.type(name, 'Ndiaye')
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
    await waitFor(() => expect(whoIs(memory.register(), awa).lastName).toBe('Ndiaye'))
    expect(whoWas(memory.register(), awa, knownDay('2020-01-01'))).toMatchObject({ lastName: 'Ndiaye', boxNumber: '212', phone: '06 39 98 12 12', number: 'B00212' })
  })

  test('a change holds from today: past reports keep what was', async () => {
    const { user, memory, awa } = await openEdit()
    await user.click(screen.getByLabelText('Noter un changement'))
    await user.clear(screen.getByLabelText('Boîte'))
    await user.type(screen.getByLabelText('Nom d’usage'), 'Sarr')
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
    await waitFor(() => expect(whoIs(memory.register(), awa).usualName).toBe('Sarr'))
    expect(whoIs(memory.register(), awa).boxNumber).toBeUndefined()
    expect(whoWas(memory.register(), awa, knownDay('2026-11-16')).boxNumber).toBe('212')
    expect(whoWas(memory.register(), awa, today).usualName).toBe('Sarr')
  })

  test('a number that someone else has is refused beside its field', async () => {
    const { user } = await openEdit()
    const number = screen.getByLabelText('Numéro du registre')
    await user.clear(number)
    await user.type(number, 'B00041')
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
    expect(await screen.findByText('Ce numéro est déjà donné.')).toBeTruthy()
  })
})
