import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { byNumber } from '#domain/person/numbers.ts'
import { knownDay } from '#domain/time.ts'
import { importing, passages, people, usagers } from './importScene.tsx'
import { button, csv } from './scene.tsx'

describe('someone who bears a name and birth date that are here already', () => {
  const withAwa = async () => {
    const scene = await importing()
    await act(async () => scene.memory.person({ number: 'A-0001', firstName: 'Awa', lastName: "N'Diaye", birthDate: knownDay('1985-03-12') }))
    await scene.choose(usagers, passages)
    const asked = within(await screen.findByRole('group', { name: /^Qui est Awa N.Diaye \?$/ }))
    expect(screen.getByRole('button', { name: 'Importer' }).getAttribute('aria-disabled')).toBe('true')
    asked.getByText('B00001 · 12/03/1985')
    asked.getByText('A-0001 · 12/03/1985')
    return { ...scene, asked, numbers: () => [...byNumber(scene.memory.register()).keys()] }
  }

  test('is asked about before anything is written; the same person keeps the file, and gets the acts', async () => {
    const { user, asked, memory, numbers } = await withAwa()
    await user.click(asked.getByRole('button', { name: /^C’est la même personne/ }))
    await user.click(await button('Importer'))
    await screen.findByText('Import terminé', { selector: '[role=alert] *' })
    expect(numbers()).toEqual(['A-0001', 'B00002'])
    const awa = byNumber(memory.register()).get('A-0001')
    expect([...memory.register().facts.values()].filter(({ kind, person }) => kind === 'passage' && person === awa)).toHaveLength(1)
  })

  test('another person comes in with their own file', async () => {
    const { user, asked, numbers } = await withAwa()
    await user.click(asked.getByRole('button', { name: /^Une autre personne/ }))
    await user.click(await button('Importer'))
    await screen.findByText('Import terminé', { selector: '[role=alert] *' })
    expect(numbers()).toEqual(['A-0001', 'B00001', 'B00002'])
  })
})

test('whoever shares a birth date and a word of a name is shown beside the file, and comes in unless it is said otherwise', async () => {
  const { user, memory, choose } = await importing()
  await act(async () => memory.person({ number: 'A-0001', firstName: 'Awa', lastName: 'Diop', birthDate: knownDay('1985-03-12') }))
  await choose(usagers)
  const asked = within(await screen.findByRole('group', { name: /^Qui est Awa N.Diaye/ }))
  expect(asked.getByRole('button', { name: /^Une autre personne/ }).getAttribute('aria-pressed')).toBe('true')
  await user.click(asked.getByRole('button', { name: /^C’est la même personne/ }))
  await user.click(await button('Importer'))
  await screen.findByText('Import terminé', { selector: '[role=alert] *' })
  expect([...byNumber(memory.register()).keys()]).toEqual(['A-0001', 'B00002'])
})

test('whoever comes under a number that somebody else has stays out until it is said who they are', async () => {
  const { user, memory, choose } = await importing()
  await act(async () => memory.person({ number: 'B00001', firstName: 'Jean', lastName: 'Dupont', birthDate: knownDay('1985-03-12') }))
  await choose(usagers, passages)
  await screen.findByRole('heading', { name: 'Un numéro est celui d’une autre personne du registre' })
  expect(screen.getAllByText(/ce numéro est celui d’une autre personne du registre/)).toHaveLength(2)
  const asked = within(screen.getByRole('group', { name: /^Qui est Awa N.Diaye/ }))
  await user.click(asked.getByRole('button', { name: /^C’est la même personne/ }))
  await user.click(await button('Importer'))
  await screen.findByText('Import terminé', { selector: '[role=alert] *' })
  expect(screen.queryByText(/ce numéro est celui/)).toBeNull()
  const jean = byNumber(memory.register()).get('B00001')
  expect([...memory.register().facts.values()].filter(({ kind, person }) => kind === 'passage' && person === jean)).toHaveLength(1)
})

test('many who are here already are the same people at one tap', async () => {
  const people4 = ['Awa', 'Bintou', 'Coumba', 'Dior'].map((firstName) => ({ firstName, lastName: 'Sow', birthDate: knownDay('1990-01-01') }))
  const { user, memory, choose } = await importing()
  await act(async () => { for (const [i, who] of people4.entries()) await memory.person({ number: `A-000${String(i)}`, ...who }) })
  await choose(csv('usagers.csv', people, ...people4.map(({ firstName }, i) => `B${String(i)};Sow;;${firstName};;F;01/01/1990;`)))
  await user.click(await button(/les 4 qui restent$/))
  await user.click(await button('Importer'))
  await screen.findByText('Import terminé', { selector: '[role=alert] *' })
  expect(byNumber(memory.register()).size).toBe(4)
})
