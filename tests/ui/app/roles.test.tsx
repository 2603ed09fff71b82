// What each role finds in the rail and behind each address, typed or tapped (metier.md §9). A new room without a line fails.
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { memoryLocation } from 'wouter/memory-location'
import { roles } from '#domain/agents/words.ts'
import type { Role } from '#domain/agents/words.ts'
import { Shell } from '#ui/app/Shell.tsx'
import { importRoom, rooms, settingsRoom } from '#ui/app/places.ts'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

const everyone = { desk: true, worker: true, manager: true } as const
const files = { desk: false, worker: true, manager: true } as const
const house = { desk: false, worker: false, manager: true } as const

/** For each address: who gets what it names, and a heading or a key that only its room has. */
const table: Readonly<Record<string, { readonly opens: Readonly<Record<Role, boolean>>; readonly shows: string }>> = {
  '/': { opens: everyone, shows: 'Récents' },
  '/courrier': { opens: everyone, shows: 'Ce matin' },
  '/douches-et-linge': { opens: everyone, shows: 'Douches' },
  '/domiciliation': { opens: files, shows: 'Domiciliés' },
  '/bilan': { opens: house, shows: 'Pendant la période' },
  '/reglages': { opens: everyone, shows: 'Diagnostic' },
  '/importer': { opens: house, shows: 'Importer un registre' },
}

const rails: Readonly<Record<Role, readonly string[]>> = {
  desk: ['Accueil', 'Courrier', 'Douches et linge', 'Réglages'],
  worker: ['Accueil', 'Courrier', 'Douches et linge', 'Domiciliation', 'Réglages'],
  manager: ['Accueil', 'Courrier', 'Douches et linge', 'Domiciliation', 'Bilan', 'Réglages'],
}

const standAs = async (role: Role, path: string) => {
  const memory = await openMemoryRegister()
  const agent = await memory.agent({ name: 'Hakim Kaci', role })
  memory.as(agent)
  const [bare = '/', searchPath = ''] = path.split('?')
  render(<InHouse memory={memory} place={memoryLocation({ path: bare, searchPath })}><Shell /></InHouse>)
  return { memory, user: userEvent.setup() }
}

const railWords = () => within(screen.getByRole('navigation', { name: 'Lieux du bureau' })).getAllByRole('link').map(({ textContent }) => textContent)

test('every room has its line', () => {
  expect(Object.keys(table).toSorted()).toEqual([...rooms, settingsRoom, importRoom].map(({ href }) => href).toSorted())
})

describe.each(roles)('a %s', (role) => {
  test('has their places in the rail', async () => {
    await standAs(role, '/')
    expect(railWords()).toEqual(rails[role])
  })

  test.each(Object.entries(table))('asks for %s', async (address, { opens, shows }) => {
    await standAs(role, address)
    if (opens[role]) {
      expect((await screen.findAllByText(new RegExp(`^${shows}`)))[0]).toBeDefined()
      expect(screen.queryByText(/Cette page est réservée/)).toBeNull()
    } else {
      await screen.findByText(/Cette page est réservée.*Voici l’accueil/)
      expect(await screen.findByText('Récents')).toBeDefined()
      expect(screen.queryByText(new RegExp(`^${shows}`))).toBeNull()
    }
  })
})

describe('Réglages', () => {
  test('of whoever welcomes are their code, the desk and the diagnostic, whatever the part that the address asks for', async () => {
    await standAs('desk', '/reglages?partie=agents')
    expect(await screen.findByRole('button', { name: 'Choisir mon code' })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Fermer le bureau' })).toBeDefined()
    for (const name of ['Ajouter un agent', 'Ajouter une tablette', 'Relier à un serveur', 'Exporter tout le registre', 'Enregistrer le nom', 'Changer la phrase secrète'])
      expect(screen.queryByRole('button', { name })).toBeNull()
    expect(screen.queryByRole('navigation', { name: 'Parties des réglages' })).toBeNull()
  })

  test('of a manager have a tab for each part', async () => {
    const { user } = await standAs('manager', '/reglages')
    await user.click(await screen.findByRole('link', { name: 'Agents' }))
    expect(await screen.findByRole('button', { name: 'Ajouter un agent' })).toBeDefined()
  })
})

test('whoever welcomes reads today’s journal, and no other day’s', async () => {
  await standAs('desk', '/?journal=2026-11-16')
  await screen.findByText(/Cette page est réservée aux instructeurs et aux responsables/)
  expect(await screen.findByText('Récents')).toBeDefined()
})
