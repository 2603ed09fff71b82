import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { recordPassage } from '#desk/recordPassage.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { keepBackups } from '#ui/app/keepBackups.ts'
import { BackupReminder } from '#ui/app/BackupReminder.tsx'
import { useLastBackup } from '#ui/app/useLastBackup.ts'
import { SettingsRoom } from '#ui/settings/SettingsRoom.tsx'
import { BackupFolderPane } from '#ui/settings/BackupFolderPane.tsx'
import { BackupPane } from '#ui/settings/BackupPane.tsx'
import { DiagnosticPane } from '#ui/settings/DiagnosticPane.tsx'
import { ReadBackupPane } from '#ui/settings/ReadBackupPane.tsx'
import { openHouse } from '#ui/app/openHouse.ts'
import { memoryBackupFile, memoryBackups } from '../memoryBackups.ts'
import { memoryPassphrase } from '../memoryAgentDoor.ts'
import { openMemoryRegister } from '../memoryRegister.ts'
import { accesses, enterBackups as enter } from './backupScene.tsx'
import { button, fill, watchFiles } from './scene.tsx'

const day = 86_400_000

describe('a backup made by hand', () => {
  test('is said to be one once it was read back, with its date; that it was made is noted', async () => {
    watchFiles()
    const scene = await enter(BackupPane)
    await screen.findByText('Aucune sauvegarde vérifiée sur cette tablette.')
    await scene.user.click(await button('Exporter tout le registre'))
    await screen.findByText(/Exporté et vérifié : boussole-registre-2026-11-17.boussole/)
    await screen.findByText(/Dernière sauvegarde vérifiée : le 17 novembre 2026 à 9 h 24, dans les téléchargements, \d+ actes\./)
    expect(accesses(scene)).toEqual(['backupMade'])
  })

  test('goes by the share sheet where the browser keeps no folder; a sheet that is closed saved nothing', async () => {
    let answer: () => Promise<void> = async () => Promise.reject(new DOMException('closed', 'AbortError'))
    Object.assign(navigator, { canShare: () => true, share: async () => answer() })
    const scene = await enter(BackupPane)
    await scene.user.click(await button('Exporter tout le registre'))
    await screen.findByText(/La feuille de partage a été fermée/)
    expect([await scene.backups.last(), accesses(scene)]).toEqual([undefined, []])
    answer = async () => Promise.resolve()
    await scene.user.click(await button('Exporter tout le registre'))
    await screen.findByText(/Confié à la feuille de partage, et vérifié/)
    expect((await scene.backups.last())?.way).toBe('share')
    Reflect.deleteProperty(navigator, 'canShare')
    Reflect.deleteProperty(navigator, 'share')
  })

  test('that does not read back does not count, and nothing leaves', async () => {
    const saved = watchFiles()
    const scene = await enter(BackupPane)
    scene.backups.spoil()
    await scene.user.click(await button('Exporter tout le registre'))
    await screen.findByText(/n’a pas pu être relue : elle ne compte pas/)
    expect([saved.length, await scene.backups.last(), accesses(scene)]).toEqual([0, undefined, []])
  })
})

describe('the folder of a computer', () => {
  test('is chosen once and gets a backup at once; a browser that asks again is allowed by a tap', async () => {
    const scene = await enter(BackupFolderPane, { folder: 'none' })
    await scene.user.click(await button('Choisir un dossier'))
    await screen.findByText(/Sauvegarde écrite et relue/)
    expect(scene.backups.saved).toEqual(['boussole-registre-2026-11-17-09h24.boussole'])
    cleanup()
    const later = await enter(BackupFolderPane, { folder: 'asks' })
    await screen.findByText(/redemande la permission/)
    await later.user.click(await button('Autoriser le dossier'))
    await screen.findByText(/Sauvegarde écrite et relue/)
    later.backups.spoil()
    await later.user.click(await button('Sauvegarder maintenant'))
    await screen.findByText(/les précédentes sont intactes/)
  })

  test('where there is none, the screen says what happens instead', async () => {
    await enter(BackupFolderPane)
    await screen.findByText(/Ce navigateur ne sait pas garder un dossier/)
    expect(screen.queryByRole('button', { name: 'Choisir un dossier' })).toBeNull()
  })
})

const looking = async () => {
  const scene = await enter(ReadBackupPane)
  fireEvent.change(await screen.findByLabelText('Fichier de sauvegarde'), { target: { files: [memoryBackupFile()] } })
  const compare = async (secret: string) => {
    await fill('Phrase secrète ou code de secours', secret)
    await scene.user.click(await button('Comparer'))
  }
  return { ...scene, compare }
}

const passageElsewhere = async (): Promise<Fact> => {
  const memory = await openMemoryRegister()
  const [fact] = await memory.act(recordPassage({ person: await memory.person({ nickname: 'Momo' }) }))
  if (fact === undefined) throw new Error('no passage')
  return fact
}

describe('a backup read on an open register', () => {
  test('shows what it would bring before it brings it, then says how much came in', async () => {
    const scene = await looking()
    const act = await passageElsewhere()
    scene.backups.lack([act, act])
    await scene.compare(memoryPassphrase)
    await screen.findByText('2 actes de la sauvegarde manquent ici')
    screen.getByText('2 passages')
    screen.getByText('à propos de 1 personne')
    expect(screen.getAllByText('le 17 novembre 2026').length).toBe(2)
    screen.getByText(/d’ici ne sont pas dans la sauvegarde : ils restent/)
    await scene.user.click(await button('Ajouter ce qui manque'))
    await screen.findByText('2 actes ajoutés. Rien n’a été retiré.')
    expect(accesses(scene)).toEqual(['backupRead', 'backupRead'])
  })

  test('that brings nothing offers nothing to add', async () => {
    const scene = await looking()
    await scene.compare(memoryPassphrase)
    await screen.findByText('Tout ce que contient la sauvegarde est déjà ici.')
    expect(screen.queryByRole('button', { name: 'Ajouter ce qui manque' })).toBeNull()
  })

  test('without a file, without a phrase, with a wrong one or with another app’s file: a plain sentence', async () => {
    const scene = await enter(ReadBackupPane)
    await scene.user.click(await button('Comparer'))
    await screen.findByText('Choisissez le fichier de la sauvegarde.')
    screen.getByText('Indiquez la phrase secrète ou le code de secours.')
    fireEvent.change(screen.getByLabelText('Fichier de sauvegarde'), { target: { files: [memoryBackupFile()] } })
    await fill('Phrase secrète ou code de secours', 'une autre phrase de passe')
    await scene.user.click(await button('Comparer'))
    await screen.findByText(/Ni la phrase secrète ni le code de secours n’ouvrent/)
    fireEvent.change(screen.getByLabelText('Fichier de sauvegarde'), { target: { files: [new File(['PK'], 'x.boussole')] } })
    await fill('Phrase secrète ou code de secours', memoryPassphrase)
    await scene.user.click(await button('Comparer'))
    await screen.findByText(/n’est pas une sauvegarde de La Boussole/)
  })
})

describe('the reminder', () => {
  test('comes after a week without a backup, says how long, and goes with the next one', async () => {
    const scene = await enter(BackupReminder)
    useLastBackup.setState({ known: true, last: undefined })
    expect(screen.queryByRole('button', { name: 'Sauvegarder' })).toBeNull()
    useLastBackup.setState({ known: true, last: { at: scene.memory.opened.journal.clock() - 9 * day, way: 'download', facts: 2 } })
    await screen.findByText('Dernière sauvegarde vérifiée il y a 9 jours.')
    useLastBackup.setState({ known: true, last: { at: scene.memory.opened.journal.clock(), way: 'download', facts: 2 } })
    await waitFor(() => expect(screen.queryByText(/Dernière sauvegarde/)).toBeNull())
  })

  test('is not for who may not export; the diagnostic tells everybody', async () => {
    const scene = await enter(BackupReminder)
    const old = { at: scene.memory.opened.journal.clock() - 9 * day, way: 'share' as const, facts: 2 }
    scene.memory.as(await scene.memory.agent({ name: 'Ali', role: 'desk' }))
    useLastBackup.setState({ known: true, last: old })
    expect(screen.queryByText(/Dernière sauvegarde/)).toBeNull()
    cleanup()
    const other = await enter(DiagnosticPane)
    await other.backups.note(old)
    await other.user.click(await button('Relire'))
    await screen.findByText(/le 8 novembre 2026 à 9 h 24 \(il y a 9 jours\)/)
    screen.getByText(/Sauvegardez le registre/)
  })

  test('and the backups are absent from the demonstration', async () => {
    await enter(SettingsRoom, { demo: true })
    await button('Copier le diagnostic')
    expect(screen.queryByText(/sauvegarde vérifiée/)).toBeNull()
  })
})

test('at rest, the folder gets one backup a day', async () => {
  const memory = await openMemoryRegister()
  const backups = memoryBackups(memory.opened.journal)
  backups.folderIs('ready')
  const house = openHouse({ ...memory.opened, backups })
  const stop = keepBackups(house, { every: 1, rest: 0 })
  await waitFor(() => expect(backups.saved.length).toBe(1))
  await new Promise((resolve) => { setTimeout(resolve, 60) })
  expect(backups.saved.length).toBe(1)
  memory.pass(day)
  await waitFor(() => expect(backups.saved.length).toBe(2))
  stop()
})
