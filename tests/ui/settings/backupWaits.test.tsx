// A backup on a tablet whose browser or cloud makes one wait.
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BackupPane } from '#ui/settings/BackupPane.tsx'
import { ReadBackupPane } from '#ui/settings/ReadBackupPane.tsx'
import { memoryBackupFile } from '../memoryBackups.ts'
import { memoryPassphrase } from '../memoryAgentDoor.ts'
import { accesses, enterBackups as enter } from './backupScene.tsx'
import { button, fill } from './scene.tsx'

test('a backup that took longer than the browser trusts the tap waits, verified, for one more tap; that tap shares at once', async () => {
  let trusted = false
  const shared: File[] = []
  const share = async ({ files }: { readonly files: readonly File[] }) => {
    if (!trusted) throw new DOMException('no recent tap', 'NotAllowedError')
    shared.push(...files)
    return Promise.resolve()
  }
  Object.assign(navigator, { canShare: () => true, share })
  const scene = await enter(BackupPane)
  await scene.user.click(await button('Exporter tout le registre'))
  const confide = await button('Sauvegarde prête : la confier')
  expect([await scene.backups.last(), accesses(scene)]).toEqual([undefined, []])
  await scene.user.click(confide)
  await screen.findByText(/Rien n’est sorti : le navigateur demande un nouvel appui/)
  trusted = true
  scene.backups.spoil()
  fireEvent.click(await button('Sauvegarde prête : la confier'))
  expect(shared.map(({ name }) => name)).toEqual(['boussole-registre-2026-11-17.boussole'])
  await screen.findByText(/Confié à la feuille de partage, et vérifié/)
  await button('Exporter tout le registre')
  expect([(await scene.backups.last())?.way, accesses(scene)]).toEqual(['share', ['backupMade']])
  Reflect.deleteProperty(navigator, 'canShare')
  Reflect.deleteProperty(navigator, 'share')
})

test('a file that the cloud keeps to itself says so, and the screen is free again', async () => {
  const { user } = await enter(ReadBackupPane)
  const compare = async (file: File) => {
    fireEvent.change(await screen.findByLabelText('Fichier de sauvegarde'), { target: { files: [file] } })
    await fill('Phrase secrète ou code de secours', memoryPassphrase)
    await user.click(await button('Comparer'))
  }
  const file = new File(['x'], 'x.boussole')
  file.arrayBuffer = async () => Promise.reject(new DOMException('not here', 'NotReadableError'))
  await compare(file)
  await screen.findByText(/Ce fichier n’a pas pu être lu : rien n’en a été pris/)
  await compare(memoryBackupFile())
  await screen.findByText('Tout ce que contient la sauvegarde est déjà ici.')
})
