// Two files that were merged under two numbers and two boxes.
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { mergePeople } from '#desk/mergePeople.ts'
import { doublonsOf } from '#domain/exchange/doublons.ts'
import { whoIs } from '#domain/person/who.ts'
import { useRegister } from '#ui/app/house.ts'
import { DoublonList } from '#ui/exchange/DoublonList.tsx'
import { button, enter } from './scene.tsx'

function Doublons() {
  return <DoublonList doublons={doublonsOf(useRegister())} onLeave={() => undefined} />
}

test('the numbers of each file stand there, and one tap keeps those of one', async () => {
  const { memory, show, user } = await enter(Doublons)
  const awa = await memory.person({ firstName: 'Awa', number: 'A-0101', boxNumber: '12' })
  const hawa = await memory.person({ firstName: 'Hawa', number: 'B-0007' })
  await memory.act(mergePeople({ kept: awa, absorbed: hawa }))
  show()
  await screen.findByText('Fiche d’Awa réunie : quels numéros garder ?')
  screen.getByText('n° A-0101, boîte 12')
  await user.click(await button('Garder ceci : n° B-0007'))
  await waitFor(() => expect(screen.queryByText('Fiche d’Awa réunie : quels numéros garder ?')).toBeNull())
  expect(whoIs(memory.register(), awa)).toEqual({ firstName: 'Awa', number: 'B-0007', boxNumber: '12' })
})
