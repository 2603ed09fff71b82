// An erasure that does not go through leaves a sentence and a key, never a screen that waits for ever.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { OpenRegister } from '#desk/ports.ts'
import { erasedOf } from '#domain/register/erased.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { RetentionPane } from '#ui/retention/RetentionPane.tsx'
import { button, enter, fill, watchFiles } from '../settings/scene.tsx'
import { closedSheet } from '../closedSheet.ts'

const prepared = async (over: Partial<OpenRegister> = {}) => {
  const made = await enter(RetentionPane, {
    over,
    prepare: async (memory) => {
      memory.goTo('2019-03-04', '09:00')
      await memory.person({ firstName: 'Awa', lastName: 'Diop' })
      memory.goTo('2026-11-17', '09:24')
    },
  })
  await made.user.click(await button('Préparer un effacement'))
  const dialog = within(await screen.findByRole('dialog', { name: 'Effacement : ce qui partirait' }))
  return { ...made, dialog }
}

test('a list whose share sheet was closed opens no way to an erasure, and is not noted', async () => {
  closedSheet()
  const { user, dialog, memory } = await prepared()
  await user.click(dialog.getByRole('button', { name: 'Enregistrer la liste' }))
  await dialog.findByText('Rien n’est sorti : la feuille de partage a été fermée.')
  await new Promise((resolve) => { setTimeout(resolve, 20) })
  expect(dialog.getByRole('button', { name: /^Effacer 1 personne…/ }).textContent).toContain('Imprimez ou enregistrez d’abord la liste')
  expect(activeOfKind(memory.register(), 'accessNoted').filter(({ secret }) => secret?.what === 'listExported')).toEqual([])
})

test('a memory that gives way says so, says nothing was done, and the dialog closes', async () => {
  watchFiles()
  const { user, dialog, memory } = await prepared({ erase: async () => Promise.reject(new Error('gone')) })
  await user.click(dialog.getByRole('button', { name: 'Enregistrer la liste' }))
  await fill('Date du visa', '2026-11-02')
  await fill('Référence du visa', 'AD92 2026-114')
  await user.click(await button(/^Effacer 1 personne…/))
  await user.click(await button('Effacer 1 personne définitivement'))
  await screen.findByText(/l’effacement s’est arrêté/)
  expect(screen.queryByText(/fiches effacées/)).toBeNull()
  expect(erasedOf(memory.register()).size).toBe(0)
  await user.click(await button('Fermer'))
  await waitFor(() => expect(screen.queryByText(/l’effacement s’est arrêté/)).toBeNull())
})
