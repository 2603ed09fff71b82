import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { receiveMail } from '#desk/receiveMail.ts'
import { personId } from '#domain/ids.ts'
import { useDrafts } from '#ui/app/drafts.ts'
import { enter, openScene } from './scene.tsx'

const field = (name: RegExp) => screen.getByRole('textbox', { name })
const counted = () => Object.values(useDrafts.getState()).flatMap(({ contents }) => [Object.keys(contents['counts'] ?? {}), contents['people']])

test('whoever is erased leaves the count that was begun', async () => {
  const { memory, domiciled } = await openScene()
  const awa = await domiciled({ lastName: 'Ndiaye', firstName: 'Awa' })
  const karim = await domiciled({ lastName: 'Benali', firstName: 'Karim' })
  await memory.act(receiveMail({ person: awa, mail: 'letter', n: 3 }))
  await memory.act(receiveMail({ person: karim, mail: 'letter' }))
  const user = enter(memory, '/courrier?vue=inventaire')
  await user.type(field(/^Lettres de Awa Ndiaye/), '2')
  expect(counted()).toEqual([[awa], [awa]])
  await act(async () => memory.opened.erase([{ kind: 'personErased', person: awa, data: { alias: personId(memory.opened.journal.newId()) }, secret: { why: 'request' } }]))
  await user.type(field(/^Lettres de Karim Benali/), '1')
  expect(counted()).toEqual([[karim], [karim]])
})
