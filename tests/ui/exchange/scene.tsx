// Réglages, the chip and the dialogs of the exchange on a register in memory.
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { memoryLocation } from 'wouter/memory-location'
import type { Exchange } from '#desk/exchange.ts'
import type { ExchangeStanding, TabletSeen } from '#domain/exchange/standing.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { deviceId } from '#domain/ids.ts'
import { DeskBar } from '#ui/app/DeskBar.tsx'
import { forgetTaps } from '#ui/app/useLastTap.ts'
import { openHouse } from '#ui/app/openHouse.ts'
import { elsewhere, otherAgent, otherDevice } from '../elsewhere.ts'
import { InHouse } from '../inHouse.tsx'
import { createMemoryExchange } from '../memoryExchange.ts'
import { openMemoryRegister, parisAt } from '../memoryRegister.ts'

/** The tablet of a test's memory. */
export const here = deviceId('00000000-0000-7000-8000-0000000000d0')
export const other = otherDevice

export const seen = (dev: TabletSeen['dev'], at: number, pending = 0): TabletSeen => ({ dev, seen: at, app: '0.1.0', off: 0, have: { dseq: 9, pending } })

const enrolled = (device: typeof here, name: string): Draft => ({ kind: 'deviceEnrolled', data: { device, key: 'k' }, secret: { name } })

/** Two tablets, Accueil (this one) and Douches, where Hugo Kerr stands. */
const linked: Partial<ExchangeStanding> = { linked: true, dev: here, upTo: parisAt('2026-11-17', '09:20'), tablets: [seen(here, parisAt('2026-11-17', '09:20')), seen(otherDevice, parisAt('2026-11-17', '09:10'))] }

/** Enters a room of a register that has an exchange. */
export const enter = async (Room: ComponentType, { over = {}, standing = linked }: { readonly over?: Partial<Exchange>; readonly standing?: Partial<ExchangeStanding> } = {}) => {
  forgetTaps()
  const memory = await openMemoryRegister()
  const exchange = createMemoryExchange({ until: memory.opened.journal.clock() + 600_000, over })
  const write = async (...drafts: readonly Draft[]): Promise<readonly Fact[]> => memory.act(() => ({ ok: true, value: drafts }))
  await write(enrolled(here, 'Accueil'))
  await write(enrolled(otherDevice, 'Douches'), { kind: 'agentAdded', data: { agent: otherAgent }, secret: { name: 'Hugo Kerr' } })
  exchange.set(standing)
  const house = { ...memory, ...openHouse(memory.opened, exchange) }
  const show = (address = '/') => render(
    <InHouse memory={house} place={memoryLocation({ path: address.split('?')[0] ?? '/', searchPath: address.split('?')[1] ?? '' })}>
      <Room />
      <DeskBar />
    </InHouse>,
  )
  return {
    memory, exchange, show, user: userEvent.setup(),
    here: write,
    there: (...drafts: readonly Draft[]) => write(...drafts.map(elsewhere)),
    set: (next: Partial<ExchangeStanding>) => act(() => exchange.set(next)),
    loaded: () => act(() => exchange.loaded()),
  }
}

export const button = (name: string | RegExp) => screen.findByRole('button', { name })
