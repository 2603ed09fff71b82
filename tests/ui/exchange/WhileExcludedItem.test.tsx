// Kept out on one tablet, in on the other: shown calmly, settled by one tap (decisions/0028).
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { excludePerson } from '#desk/excludePerson.ts'
import { doublonsOf } from '#domain/exchange/doublons.ts'
import { activeOfKind, actsOf } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { DoublonList } from '#ui/exchange/DoublonList.tsx'
import { button, enter } from './scene.tsx'

function Doublons() {
  return <DoublonList doublons={doublonsOf(useRegister())} onLeave={() => undefined} />
}

test('letting someone in for that day settles what the other tablet noted, and what was noted stays', async () => {
  const { memory, there, show, user } = await enter(Doublons)
  const awa = await memory.person({ firstName: 'Awa' })
  await memory.act(excludePerson({ person: awa, until: knownDay('2026-12-01'), reason: 'coup porté' }))
  await there({ kind: 'passage', person: awa, data: { for: 'welcome' } })
  show()
  const title = 'Noté malgré une exclusion : Awa, aujourd’hui'
  await screen.findByText(title)
  expect(document.body.textContent).not.toContain('coup porté')
  await user.click(await button(`Admettre ce jour-là : ${title}`))
  await waitFor(() => expect(screen.queryByText(title)).toBeNull())
  expect(actsOf(memory.register(), awa).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['passage', 'exclusionWaived']))
  expect(activeOfKind(memory.register(), 'factWithdrawn')).toEqual([])
})
