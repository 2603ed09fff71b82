// Réglages › Sécurité: delays, two signatures, the phrase and the printed code.
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { activeOfKind } from '#domain/register/read.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { SecuritySection } from '#ui/settings/SecuritySection.tsx'
import { memoryPassphrase, memoryRecoveryCode } from '../memoryAgentDoor.ts'
import { button, enter, fill } from './scene.tsx'

const inSecurity = async (how: Parameters<typeof enter>[1] = {}) => {
  const scene = await enter(SecuritySection, how)
  const noted = () => activeOfKind(scene.memory.register(), 'accessNoted').map(({ secret }) => [secret?.what, secret?.detail])
  return { ...scene, noted, settings: () => settingsOf(scene.memory.register()) }
}

describe('the delays', () => {
  test('are kept together; the code comes after the veil, and closing time is an hour', async () => {
    const { user, settings } = await inSecurity()
    await user.selectOptions(screen.getByLabelText('Voiler l’écran après'), '5 minutes')
    await user.click(await button('Enregistrer les délais'))
    await screen.findByText('Le code doit venir après le voile.')
    await user.selectOptions(screen.getByLabelText('Demander un code après'), '10 minutes')
    await fill('Heure de fermeture', '')
    await user.click(await button('Enregistrer les délais'))
    await screen.findByText('Indiquez une heure, comme 20:00.')
    await fill('Heure de fermeture', '18:30')
    await user.click(await button('Enregistrer les délais'))
    await waitFor(() => expect(settings().lock).toEqual({ blurAfter: 300, lockAfter: 600, closing: '18:30' }))
    await user.click(await button('Annuler'))
    await waitFor(() => expect(settings().lock.blurAfter).toBe(60))
  })
})

test('two signatures are asked for, and alone nobody would be struck off', async () => {
  const { user, settings, memory } = await inSecurity()
  await user.click(screen.getByLabelText('Deux signatures pour une radiation'))
  await screen.findByText(/Il faut deux agents/)
  expect(settings().twoSignatures).toBe(true)
  await memory.agent({ name: 'Hakim Kaci', role: 'worker' })
  await waitFor(() => expect(screen.queryByText(/Il faut deux agents/)).toBeNull())
})

describe('the phrase', () => {
  const change = async (before: string, after: string, again = after) => {
    await fill('Phrase secrète actuelle', before)
    await fill('Nouvelle phrase secrète', after)
    await fill('Confirmer la nouvelle phrase secrète', again)
  }

  test('is changed by whoever knows the old one, and that it was is noted', async () => {
    const { user, noted } = await inSecurity()
    const go = async () => user.click(await button('Changer la phrase secrète'))
    await change(memoryPassphrase, 'quatre mots tout neufs', 'quatre mots')
    await go()
    await screen.findByText('Les deux phrases ne sont pas les mêmes.')
    await change('une autre phrase', 'quatre mots tout neufs')
    await go()
    await screen.findByText(/Ce n’est pas la bonne phrase secrète/)
    await change(memoryPassphrase, 'court')
    await go()
    await screen.findByText(/Trop court/)
    await change(memoryPassphrase, 'quatre mots tout neufs')
    await go()
    await screen.findByText(/La phrase secrète est changée/)
    expect(screen.getByLabelText('Phrase secrète actuelle')).toHaveProperty('value', '')
    await waitFor(() => expect(noted()).toEqual([['passphraseChanged', undefined]]))
  })
})

describe('the printed code', () => {
  test('is tried once a year, and the day is kept', async () => {
    const { user, memory, noted } = await inSecurity()
    await screen.findByText(/n’a pas été essayé depuis un an/)
    await fill('Code de secours', 'AAAA')
    await user.click(await button('Essayer le code de secours'))
    await screen.findByText(/Ce n’est pas le bon code de secours/)
    await waitFor(() => expect(noted()).toEqual([['recoveryTried', 'le code n’ouvre pas le registre']]))
    expect(screen.getByText(/n’a pas été essayé depuis un an/)).toBeDefined()
    memory.pass(3_000)
    await fill('Code de secours', memoryRecoveryCode)
    await user.click(await button('Essayer le code de secours'))
    await screen.findByText(/Ce code ouvre bien le registre/)
    await screen.findByText('Dernier essai réussi le 17 novembre 2026.')
  })

  test('is not tried in the demonstration, which has none', async () => {
    await inSecurity({ demo: true })
    expect((await button(/Essayer le code de secours/)).getAttribute('aria-disabled')).toBe('true')
    expect((await button(/Changer la phrase secrète/)).getAttribute('aria-disabled')).toBe('true')
  })
})
