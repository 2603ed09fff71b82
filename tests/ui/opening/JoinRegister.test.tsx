import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { newRegister, healthyEngine, passphrase } from '../../storage/tablet.ts'
import { button, field, fill, openTablet, saidOf } from '../app/way.tsx'

const restoring = async () => {
  const tablet = await openTablet()
  await tablet.user.click(await button('Rejoindre un registre'))
  await tablet.user.click(await button('Lire une sauvegarde'))
  const choose = async (bytes: Uint8Array<ArrayBuffer>) =>
    tablet.user.upload(await field('Fichier de sauvegarde'), new File([bytes], 'boussole-registre-2025-03-05.boussole'))
  return { ...tablet, choose, go: async () => tablet.user.click(await button('Lire la sauvegarde')) }
}

const backup = async () => {
  const opened = await newRegister(healthyEngine())
  const bytes = await opened.exportAll()
  opened.close()
  return bytes
}

test('a backup says what is in it, then opens the desk; another file may be chosen before', async () => {
  const { choose, go, user } = await restoring()
  await choose(await backup())
  await fill('Phrase secrète ou code de secours', passphrase)
  await go()
  await screen.findByText(/^Le registre de « .+ »$/)
  screen.getByText(/^\d+ personnes?, \d+ actes, dernier acte le /)
  await user.click(await button('Choisir un autre fichier'))
  await go()
  await user.click(await button('Restaurer'))
  await screen.findByRole('searchbox', { name: 'Rechercher une personne' })
})

test('no file, a wrong phrase, a file that is none of ours: each is said at its field', async () => {
  const { choose, go, user } = await restoring()
  await go()
  expect(await saidOf('Fichier de sauvegarde')).toContain('Choisissez le fichier de la sauvegarde.')
  expect(await saidOf('Phrase secrète ou code de secours')).toContain('Indiquez la phrase secrète.')
  await choose(await backup())
  await fill('Phrase secrète ou code de secours', 'le petit phare de Rueil')
  await go()
  await screen.findByText(/Ce n’est pas la bonne phrase secrète/)
  expect(await saidOf('Phrase secrète ou code de secours')).toContain('pas la bonne phrase')
  await choose(new TextEncoder().encode('numero;nom'))
  await go()
  await screen.findByText('Ce fichier n’est pas une sauvegarde de La Boussole.')
  await user.click(await button('Retour'))
  await button('Démonstration')
})
