// Réglages › Agents: adding, changing and retiring those who stand at the desk, and choosing six digits.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { agentsOf } from '#domain/agents/agents.ts'
import type { Agent } from '#domain/agents/agents.ts'
import { proofOf } from '#domain/agents/proofOf.ts'
import { AgentsSection } from '#ui/settings/AgentsSection.tsx'
import { memoryProof } from '../memoryAgentDoor.ts'
import { button, enter, fill } from './scene.tsx'

const inAgents = async () => {
  const scene = await enter(AgentsSection)
  const agents = (): readonly Agent[] => [...agentsOf(scene.memory.register()).values()]
  const named = (name: string): Agent => {
    const found = agents().find((agent) => agent.name === name)
    if (found === undefined) throw new Error(`nobody is called ${name}`)
    return found
  }
  return { ...scene, agents, named }
}

const typeCode = async (code: string, again = code) => {
  await fill('Code à six chiffres', code)
  await fill('Le même code, une seconde fois', again)
}

const choose = async (user: Awaited<ReturnType<typeof inAgents>>['user'], name: string, word: string) => {
  await user.click(await button(`Modifier ${name}`))
  await user.click(screen.getByRole('button', { name: word }))
}

describe('the first other agent', () => {
  test('is added once whoever adds them has six digits of their own', async () => {
    const { user, named, agents } = await inAgents()
    expect(screen.getByText('Sans code, personne ne peut distinguer qui tient le poste.')).toBeDefined()
    await user.click(await button('Ajouter un agent'))
    await screen.findByText(/Choisissez d’abord le vôtre/)
    await typeCode('482915')
    await user.click(await button('Enregistrer le code'))
    await screen.findByLabelText('Nom de l’agent')
    expect(named('Nadia Brunet').hasPin).toBe(true)
    await fill('Nom de l’agent', 'Hakim Kaci')
    await user.click(screen.getByRole('radio', { name: 'Instructeur' }))
    await typeCode('730164')
    await user.click(await button('Ajouter cet agent'))
    await button('Modifier Hakim Kaci')
    expect(named('Hakim Kaci')).toMatchObject({ role: 'worker', hasPin: true, retired: false })
    expect(agents()).toHaveLength(2)
    expect(screen.getByText('Instructeur · a un code')).toBeDefined()
  })

  test('may choose their code when they come: it says what that means', async () => {
    const { user, named, memory } = await inAgents()
    await user.click(await button('Choisir mon code'))
    await typeCode('482915')
    await user.click(await button('Enregistrer le code'))
    await screen.findByText('Vous avez un code.')
    expect(proofOf(memory.register(), named('Nadia Brunet').agent)).toEqual(memoryProof('482915'))
    await user.click(await button('Ajouter un agent'))
    await fill('Nom de l’agent', 'Sophie Leroy')
    await user.click(screen.getByRole('radio', { name: 'Code plus tard' }))
    await screen.findByText(/Sans code, l’agent ne peut pas prendre le poste/)
    await user.click(await button('Ajouter cet agent'))
    await screen.findByText('Accueil · pas encore de code')
    await choose(user, 'Sophie Leroy', 'Nouveau code')
    await screen.findByText(/C’est Sophie Leroy qui tape ses six chiffres/)
    await typeCode('905317')
    await user.click(await button('Enregistrer le code'))
    await waitFor(() => expect(named('Sophie Leroy').hasPin).toBe(true))
  })
})

describe('six digits', () => {
  test('are six, the same twice, and not those that anyone would try first', async () => {
    const { user, named } = await inAgents()
    await user.click(await button('Choisir mon code'))
    await user.click(await button('Enregistrer le code'))
    await screen.findByText('Six chiffres, ni plus ni moins.')
    await typeCode('482915', '482916')
    await user.click(await button('Enregistrer le code'))
    await screen.findByText('Les deux codes ne sont pas les mêmes.')
    await typeCode('123456')
    await user.click(await button('Enregistrer le code'))
    await screen.findByText(/Trop facile à deviner/)
    expect(named('Nadia Brunet').hasPin).toBe(false)
    await user.click(await button('Plus tard'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('are typed where no browser keeps them', async () => {
    const { user } = await inAgents()
    await user.click(await button('Choisir mon code'))
    const fields = [screen.getByLabelText('Code à six chiffres'), screen.getByLabelText('Le même code, une seconde fois')]
    expect(fields.map((field) => [field.getAttribute('autocomplete'), field.getAttribute('inputmode'), field.getAttribute('type')])).toEqual([
      ['one-time-code', 'numeric', 'password'], ['one-time-code', 'numeric', 'password'],
    ])
  })
})

describe('an agent', () => {
  test('reads their letters as at the lock, and that they are numbered', async () => {
    const { user, memory } = await inAgents()
    await memory.agent({ name: 'Noé Blanc', role: 'desk', pin: '730164' })
    expect(screen.queryByText(/Vos initiales au verrou/)).toBeNull()
    await user.click(await button('Choisir mon code'))
    await typeCode('482915')
    await user.click(await button('Enregistrer le code'))
    await screen.findByText('Vos initiales au verrou : NB2')
    screen.getByText('NB1')
    screen.getByText('NB2')
  })

  test('takes another name and another role; a name that another has is refused', async () => {
    const { user, memory, named } = await inAgents()
    await memory.agent({ name: 'Hakim Kaci', role: 'desk', pin: '730164' })
    await choose(user, 'Hakim Kaci', 'Changer le nom ou le rôle')
    await fill('Nom de l’agent', 'Nadia Brunet')
    await user.click(await button('Enregistrer'))
    await waitFor(() => expect(within(screen.getByRole('dialog')).getByLabelText('Nom de l’agent').getAttribute('aria-invalid')).toBe('true'))
    await fill('Nom de l’agent', 'Hakim Kaci-Morel')
    await user.click(screen.getByRole('radio', { name: 'Responsable' }))
    await user.click(await button('Enregistrer'))
    await button('Modifier Hakim Kaci-Morel')
    expect(named('Hakim Kaci-Morel').role).toBe('manager')
  })

  test('is retired by name, and what they wrote stays; the last who runs the house is not', async () => {
    const { user, memory, named } = await inAgents()
    await memory.agent({ name: 'Hakim Kaci', role: 'desk', pin: '730164' })
    await choose(user, 'Nadia Brunet', 'Retirer')
    expect((await button(/Retirer Nadia Brunet/)).getAttribute('aria-disabled')).toBe('true')
    expect(screen.getByText(/C’est le dernier responsable/)).toBeDefined()
    await user.click(await button('Garder Nadia Brunet'))
    await choose(user, 'Hakim Kaci', 'Retirer')
    await screen.findByText(/Ses actes et son nom restent dans le registre/)
    await user.click(await button('Retirer Hakim Kaci'))
    await screen.findByText('Un agent retiré')
    expect(named('Hakim Kaci').retired).toBe(true)
    expect(screen.queryByRole('button', { name: 'Modifier Hakim Kaci' })).toBeNull()
  })
})
