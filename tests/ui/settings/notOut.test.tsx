import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AuditSection } from '#ui/settings/AuditSection.tsx'
import { button, enter } from './scene.tsx'
import { closedSheet } from '../closedSheet.ts'

test('a share sheet that is closed is never told as an export of the journal', async () => {
  closedSheet()
  const { user } = await enter(AuditSection)
  await user.click(await button('Exporter en CSV'))
  expect((await screen.findAllByText('Rien n’est sorti : la feuille de partage a été fermée.')).length).toBeGreaterThan(0)
  expect(screen.queryByText(/^Exporté :/)).toBeNull()
})
