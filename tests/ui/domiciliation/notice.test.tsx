// A notice that lies with the mail was handed to nobody: it stays to be handed over.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { notifyRadiation } from '#desk/notifyRadiation.ts'
import { radiationFileOf } from '#domain/domiciliation/radiationFile.ts'
import { knownDay } from '#domain/time.ts'
import { enter, openScene } from './scene.tsx'

const today = knownDay('2026-11-17')

test('a notice in the mail is to be handed over; once it is, the step is done', async () => {
  const { memory, domiciled } = await openScene()
  const awa = await domiciled({ firstName: 'Awa', lastName: 'N’Diaye', sex: 'female' }, '2026-05-04')
  await memory.act(endDomiciliation({ person: awa, decidedOn: today, ground: 'onRequest' }))
  const { ending } = radiationFileOf(memory.register(), awa, today)
  if (ending === undefined) throw new Error('no ending')
  await memory.act(notifyRadiation({ ended: ending.id, how: 'inMail', on: today }))
  memory.goTo('2026-11-20', '09:10')
  const { user } = enter(memory, '/domiciliation?liste=radies&vue=radiation', awa)
  const step = within(screen.getByRole('heading', { name: 'Notification', level: 3 }).closest('li') ?? document.body)
  expect(step.getByText('à remettre')).toBeDefined()
  expect(screen.getByText('aucune lettre notée')).toBeDefined()
  await user.click(step.getByRole('button', { name: 'Remise en main propre' }))
  expect(screen.getByLabelText('De quelle façon')).toHaveProperty('value', 'handed')
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Noter la notification' }))
  await step.findByText('fait')
  await user.click(step.getByRole('button', { name: 'Imprimer la notification' }))
  expect(screen.getByLabelText('Document')).toHaveProperty('value', 'radiation')
})
