// One pile that two tablets counted while they were apart.
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { doublonsOf } from '#domain/exchange/doublons.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { useRegister } from '#ui/app/house.ts'
import { DoublonList } from '#ui/exchange/DoublonList.tsx'
import { button, enter } from './scene.tsx'

function Doublons() {
  return <DoublonList doublons={doublonsOf(useRegister())} onLeave={() => undefined} />
}

test('what each tablet corrected stands there, and one tap withdraws one', async () => {
  const { memory, here, there, show, user } = await enter(Doublons)
  const awa = await memory.person({ firstName: 'Awa' })
  const counted: Draft = { kind: 'mailCounted', person: awa, data: { mail: 'letter', by: -1 }, secret: { reason: 'inventaire' } }
  await here({ kind: 'mailReceived', person: awa, n: 3, data: { mail: 'letter' } })
  await here(counted)
  await there(counted)
  show()
  const title = 'Courrier d’Awa compté sur plusieurs tablettes : lettres'
  await screen.findByText(title)
  screen.getByText('−1 lettre, le 17 novembre 2026, sans heure, Nadia Brunet, tablette Accueil')
  await user.click(await button(/^Retirer : Courrier d’Awa compté sur plusieurs tablettes.*tablette Douches$/))
  await waitFor(() => expect(screen.queryByText(title)).toBeNull())
  expect(mailOf(memory.register(), awa).letter.waiting).toBe(2)
})
