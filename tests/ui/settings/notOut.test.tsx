import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AuditSection } from '#ui/settings/AuditSection.tsx'
import { button, enter, watchFiles } from './scene.tsx'
import { closedSheet } from '../closedSheet.ts'

test('a share sheet that is closed is never told as an export of the journal', async () => {
  closedSheet()
  const { user, memory } = await enter(AuditSection)
  await user.click(await button('Exporter en CSV'))
  expect((await screen.findAllByText('Rien n’est sorti : la feuille de partage a été fermée.')).length).toBeGreaterThan(0)
  expect(screen.queryByText(/^Exporté :/)).toBeNull()
  expect(memory.register().kinds.get('exported')).toBeUndefined()
})

test('a journal that left is noted, once it did', async () => {
  const { user, memory } = await enter(AuditSection)
  const known: boolean[] = []
  URL.createObjectURL = () => {
    known.push(memory.register().kinds.has('exported'))
    return 'blob:boussole'
  }
  await user.click(await button('Exporter en CSV'))
  expect((await screen.findAllByText(/^Exporté :/)).length).toBeGreaterThan(0)
  expect(known).toEqual([false])
  expect(memory.register().kinds.get('exported')).toHaveLength(1)
})

test('a file that left while the tablet could write nothing says that its line is missing', async () => {
  watchFiles()
  const { user } = await enter(AuditSection, { over: ({ journal }) => ({ journal: { ...journal, commit: () => Promise.resolve({ ok: false, error: { code: 'lost' } }) } }) })
  await user.click(await button('Exporter en CSV'))
  expect((await screen.findAllByText(/n’a pas pu l’écrire au journal des accès/)).length).toBeGreaterThan(0)
})
