import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { recordPassage } from '#desk/recordPassage.ts'
import { closingDraft } from '#domain/closings/closingDraft.ts'
import { knownDay } from '#domain/time.ts'
import { FiguresRoom } from '#ui/figures/FiguresRoom.tsx'
import { at } from '../../domain/scribe.ts'
import { button, enter } from '../exchange/scene.tsx'

test('what nobody had noted of the year before is said to be so, on the screen and on paper: the document left it blank', async () => {
  vi.stubGlobal('print', () => undefined)
  const { user, memory, show } = await enter(FiguresRoom)
  const year = { from: knownDay('2025-01-01'), to: knownDay('2025-12-31') }
  const awa = await memory.person({ nickname: 'Awa' })
  await memory.act(recordPassage({ person: awa, when: { day: knownDay('2024-03-04'), at: at('10:00'), reason: 'feuille papier' } }))
  const around = { why: 'closed' as const, agent: memory.opened.journal.agent(), now: { ms: 0, day: knownDay('2026-01-05'), at: at('09:00') }, upTo: { facts: 0, heads: {} }, tablets: [] }
  await memory.act((register) => ({ ok: true, value: [closingDraft(register, year, around)] }))
  await memory.act(() => ({ ok: true, value: [{ kind: 'mailReceived', person: awa, day: knownDay('2024-03-05'), data: { mail: 'letter' } }] }))
  show('/bilan?vue=clotures&du=2025-01-01&au=2025-12-31')
  const changed = within(await screen.findByRole('region', { name: 'Après clôture' }))
  for (const name of [/^Année d’avant : Courriers reçus non noté 1$/, /^Année d’avant : Courriers remis non noté 0$/]) expect(changed.getByRole('row', { name })).toBeTruthy()
  await user.click(await button(/^Ouvrir la clôture/))
  await user.click(await button('Imprimer'))
  expect((await screen.findAllByRole('row', { name: /^Année d’avant : Courriers reçus non noté 1$/ })).length).toBe(2)
})
