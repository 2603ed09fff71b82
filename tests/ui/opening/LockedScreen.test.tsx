import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { activeOfKind } from '#domain/register/read.ts'
import { healthyEngine, newRegister, passphrase, safeOn, taken } from '../../storage/tablet.ts'
import { button, field, fill, openTablet, saidOf } from '../app/way.tsx'

const locked = async () => {
  const engine = healthyEngine()
  const { recoveryCode, close } = await newRegister(engine)
  close()
  return { ...(await openTablet(engine)), recoveryCode }
}

test('the hour, the day and one field are on the closed desk, and no name of anyone', async () => {
  await locked()
  const phrase = await field('Phrase secrète')
  await waitFor(() => expect(document.activeElement).toBe(phrase))
  expect(screen.getByText('12 h 00')).toBeDefined()
  expect(screen.getByText('mercredi 5 mars')).toBeDefined()
  expect(document.body.textContent).not.toContain('Camille')
})

test('a wrong phrase is said plainly, the right one opens the desk', async () => {
  const { user } = await locked()
  await user.click(await button('Ouvrir le bureau'))
  expect(await saidOf('Phrase secrète')).toContain('Indiquez la phrase secrète.')
  await fill('Phrase secrète', 'le petit phare de Rueil')
  await user.click(await button('Ouvrir le bureau'))
  await screen.findByText(/Ce n’est pas la bonne phrase secrète/)
  expect(document.activeElement).toBe(await field('Phrase secrète'))
  await fill('Phrase secrète', passphrase)
  await user.keyboard('{Enter}')
  await screen.findByRole('searchbox', { name: 'Rechercher une personne' })
})

test('a forgotten phrase is replaced with the printed code; a misread code is said', async () => {
  const { user, recoveryCode, engine, leave } = await locked()
  await user.click(await button('Phrase oubliée ? Utiliser le code de secours'))
  await fill('Code de secours', 'AAAA-AAAA')
  await fill('Nouvelle phrase secrète', 'une autre phrase du soir')
  await fill('Confirmer la nouvelle phrase secrète', 'une autre phrase du matin')
  await user.click(await button('Ouvrir le bureau'))
  expect(await saidOf('Confirmer la nouvelle phrase secrète')).toContain('Les deux phrases ne sont pas les mêmes.')
  await fill('Confirmer la nouvelle phrase secrète', 'une autre phrase du soir')
  await user.click(await button('Ouvrir le bureau'))
  await screen.findByText(/Ce n’est pas le bon code de secours/)
  await fill('Code de secours', recoveryCode.toLowerCase().replaceAll('-', ' '))
  await user.click(await button('Ouvrir le bureau'))
  await screen.findByRole('searchbox', { name: 'Rechercher une personne' })
  leave()
  expect(await safeOn(engine).open(passphrase)).toEqual({ ok: false, error: { code: 'wrongPassphrase' } })
  const { journal } = taken(await safeOn(engine).open('une autre phrase du soir'))
  expect(activeOfKind(journal.register(), 'accessNoted').map(({ secret }) => [secret?.what, secret?.detail])).toEqual([['passphraseChanged', 'avec le code de secours']])
})

test('a new phrase that is too short is refused under its own field', async () => {
  const { user, recoveryCode } = await locked()
  await user.click(await button('Phrase oubliée ? Utiliser le code de secours'))
  await fill('Code de secours', recoveryCode)
  await fill('Nouvelle phrase secrète', 'phare')
  await fill('Confirmer la nouvelle phrase secrète', 'phare')
  await user.click(await button('Ouvrir le bureau'))
  await screen.findByText(/Trop court/)
  expect(await saidOf('Nouvelle phrase secrète')).toContain('Trop court')
  await user.click(await button('Revenir à la phrase secrète'))
  await field('Phrase secrète')
})

test('a bug while the desk opens is said, and the form stays to try again', async () => {
  const engine = healthyEngine();
  (await newRegister(engine)).close()
  const { user } = await openTablet(engine, { argon2: async () => Promise.reject(new Error('no worker')) })
  await fill('Phrase secrète', passphrase)
  await user.click(await button('Ouvrir le bureau'))
  await screen.findByText(/La mémoire de la tablette ne répond pas/)
  await user.click(await button('Ouvrir le bureau'))
  await field('Phrase secrète')
})
