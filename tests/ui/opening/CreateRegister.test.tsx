import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { activeOfKind } from '#domain/register/read.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { beside, button, field, fill, openTablet, saidOf } from '../app/way.tsx'

const phrase = 'le grand phare de Rueil'

const creating = async () => {
  const tablet = await openTablet()
  await tablet.user.click(await button('Créer le registre'))
  return { ...tablet, go: async () => tablet.user.click(await button('Créer le registre')) }
}

test('the first screen offers the three ways to begin', async () => {
  await openTablet()
  for (const word of ['Démonstration', 'Créer le registre', 'Rejoindre un registre']) await button(word)
})

test('what is missing is said field by field, and the first one has the focus', async () => {
  const { go } = await creating()
  await go()
  expect(await saidOf('Nom du lieu')).toMatch(/Indiquez le nom du lieu/)
  expect(await saidOf('Votre nom')).toMatch(/Indiquez votre nom/)
  expect(await saidOf('Phrase secrète')).toMatch(/Indiquez la phrase secrète/)
  expect(document.activeElement).toBe(await field('Nom du lieu'))
  await fill('Nom du lieu', 'La Boussole')
  expect(await saidOf('Nom du lieu')).not.toMatch(/Indiquez/)
})

test('two different phrases, then one that is too short, are refused where they stand', async () => {
  const { go, safe } = await creating()
  await fill('Nom du lieu', 'La Boussole')
  await fill('Votre nom', 'Nadia Brunet')
  await fill('Phrase secrète', 'phare')
  await fill('Confirmer la phrase secrète', 'phares')
  await go()
  expect(await saidOf('Confirmer la phrase secrète')).toMatch('Les deux phrases ne sont pas les mêmes.')
  await fill('Confirmer la phrase secrète', 'phare')
  await go()
  await waitFor(async () => expect(await saidOf('Phrase secrète')).toMatch(/Trop court/))
  expect(await safe.state()).toBe('absent')
})

test('the recovery code is shown, printed, and must be kept before the desk opens', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const { go, user, safe } = await creating()
  await fill('Nom du lieu', 'La Boussole')
  await fill('Votre nom', 'Nadia Brunet')
  await fill('Phrase secrète', phrase)
  await fill('Confirmer la phrase secrète', phrase)
  await go()
  await screen.findByRole('heading', { name: 'Le code de secours' })
  const code = document.querySelector('[data-recovery-code]')?.textContent ?? ''
  expect(code).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{5}$/)
  await user.click(await button('Imprimer le code'))
  expect(print).toHaveBeenCalledOnce()
  expect(document.querySelector('[data-print-sheet]')?.textContent).toContain(code)
  await user.click(await button('Ouvrir le bureau'))
  screen.getByRole('heading', { name: 'Le code de secours' })
  await user.click(screen.getByLabelText('Je l’ai imprimé ou recopié'))
  await user.click(await button('Ouvrir le bureau'))
  await screen.findByRole('searchbox', { name: 'Rechercher une personne' })
  const register = (await beside(safe, phrase)).journal.register()
  expect(settingsOf(register).place).toBe('La Boussole')
  expect(activeOfKind(register, 'agentAdded')[0]?.secret?.name).toBe('Nadia Brunet')
})

test('after a try with two fields missing, one types on where one is', async () => {
  const { user } = await openTablet()
  await user.click(await button('Créer le registre'))
  await user.click(await button('Créer le registre'))
  await user.type(await field('Nom du lieu'), 'Le Phare')
  expect(await field('Nom du lieu')).toHaveProperty('value', 'Le Phare')
})
