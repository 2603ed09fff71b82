import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HeldList } from '#ui/exchange/HeldList.tsx'
import { someFactId } from '../../domain/scribe.ts'
import { button, enter } from './scene.tsx'

test('acts of a tablet that was struck off are accepted by a touch, and only those', async () => {
  const held = [{ id: someFactId(8), reason: 'badSignature' }, { id: someFactId(9), reason: 'revokedDevice' }]
  const { show, user, exchange } = await enter(() => <HeldList held={held} />)
  show()
  await user.click(await button('Accepter ces actes'))
  expect(exchange.asked).toEqual([{ accept: [someFactId(9)] }])
})

test('where there are none, nothing is offered', async () => {
  const { show } = await enter(() => <HeldList held={[{ id: someFactId(8), reason: 'badSignature' }]} />)
  show()
  await screen.findByText('Mis de côté par le serveur')
  expect(screen.queryByRole('button', { name: 'Accepter ces actes' })).toBeNull()
})
