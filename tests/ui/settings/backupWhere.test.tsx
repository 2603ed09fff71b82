import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BackupReminder } from '#ui/app/BackupReminder.tsx'
import { useLastBackup } from '#ui/app/useLastBackup.ts'
import { SettingsRoom } from '#ui/settings/SettingsRoom.tsx'
import { enterBackups } from './backupScene.tsx'
import { button } from './scene.tsx'

const nineDays = 9 * 86_400_000

function Desk() {
  return (
    <>
      <SettingsRoom />
      <BackupReminder />
    </>
  )
}

test('the reminder leads to the data, where the backup stands first', async () => {
  const { user, memory } = await enterBackups(Desk)
  useLastBackup.setState({ known: true, last: { at: memory.opened.journal.clock() - nineDays, way: 'download', facts: 2 } })
  await screen.findByRole('heading', { name: 'Diagnostic' })
  useLastBackup.setState({ known: true, last: { at: memory.opened.journal.clock() - nineDays, way: 'download', facts: 2 } })
  await user.click(await button('Sauvegarder'))
  await button('Comparer')
  expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('Sauvegarde')
  await button('Exporter tout le registre')
})
