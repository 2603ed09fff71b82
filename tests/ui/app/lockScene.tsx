// A desk with agents who have codes, on a register in memory: the day goes by when a test says so.
import '#ui/opening/ClosedDesk.tsx'
import '#ui/opening/GuardScreen.tsx'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Safe } from '#desk/ports.ts'
import type { Decide } from '#desk/ports.ts'
import type { Settings } from '#domain/settings.ts'
import { ok, refuse } from '#kernel/result.ts'
import { App } from '#ui/app/App.tsx'
import { createDesk } from '#ui/app/createDesk.ts'
import type { Desk } from '#ui/app/createDesk.ts'
import { hushed } from '#ui/app/openHouse.ts'
import { forgetTaps } from '#ui/app/useLastTap.ts'
import { useUpdate } from '#ui/app/updates.ts'
import { memoryProof } from '../memoryAgentDoor.ts'
import { memoryAgent } from '../memoryJournal.ts'
import { openMemoryRegister } from '../memoryRegister.ts'
import type { MemoryRegister } from '../memoryRegister.ts'

export const nadiasPin = '204816'
export const sophiesPin = '731950'

const refused = async () => Promise.resolve(refuse({ code: 'storage' as const }))
const nothing = async () => Promise.resolve(undefined)

/** A safe that holds one register in memory. */
export const memorySafe = ({ opened }: Pick<MemoryRegister, 'opened'>): Safe => ({
  state: async () => Promise.resolve('locked'),
  session: nothing, borrow: nothing,
  open: async () => Promise.resolve(ok(opened)), recover: async () => Promise.resolve(ok(opened)),
  create: refused, inspect: refused, restore: refused, openDemo: refused, resetDemo: nothing, leaveDemo: nothing,
})

const pinOf = (pin: string): Decide => () => ok([{ kind: 'pinSet', data: { agent: memoryAgent }, secret: memoryProof(pin) }])
const lockOf = (lock: Settings['lock']): Decide => () => ok([{ kind: 'settingsChanged', data: {}, secret: { lock } }])

/** The screen of the lock. */
export const lockTitle = () => screen.findByRole('heading', { name: /Qui reprend le poste/ })

const gesturesAt = (memory: MemoryRegister, desk: Desk) => {
  const user = userEvent.setup({ delay: null })
  return {
    user,
    /** Time goes by without a touch, and the tablet looks at its clock. */
    wait: (seconds: number) => act(() => {
      memory.pass(seconds * 1_000)
      window.dispatchEvent(new Event('focus'))
    }),
    lockDesk: async () => {
      act(() => desk.lock())
      await lockTitle()
    },
    unlock: async (pin: string) => {
      await user.keyboard(pin)
      await screen.findByRole('navigation', { name: 'Lieux du bureau' })
    },
  }
}

type Scene = { readonly pin?: boolean; readonly demo?: boolean; readonly path?: string; readonly lock?: Settings['lock'] }

const settled = (): void => {
  forgetTaps()
  hushed()
  useUpdate.setState({ ready: false, apply: () => undefined })
}

const peopled = async ({ pin, demo, lock }: Pick<Scene, 'pin' | 'demo' | 'lock'>) => {
  const memory = await openMemoryRegister(demo === undefined ? {} : { demo })
  if (pin !== false) await memory.act(pinOf(nadiasPin))
  if (lock !== undefined) await memory.act(lockOf(lock))
  const sophie = await memory.agent({ name: 'Sophie Lambert', role: 'manager', ...(pin === false ? {} : { pin: sophiesPin }) })
  const awa = await memory.person({ firstName: 'Awa', lastName: 'N’Diaye', number: 'B00212' })
  return { memory, sophie, awa }
}

/** Nadia stands at the desk, Sophie may; both have codes, unless `pin` says that nobody has. */
export const openWithAgents = async ({ path = '/', ...scene }: Scene = {}) => {
  settled()
  const { memory, ...people } = await peopled(scene)
  const safe = memorySafe(memory)
  const desk = createDesk(safe)
  const [start, searchPath = ''] = path.split('?')
  const place = memoryLocation({ path: start ?? '/', searchPath, record: true })
  render(
    <Router hook={place.hook} searchHook={place.searchHook}>
      <App safe={safe} desk={desk} clock={memory.opened.journal.clock} />
    </Router>,
  )
  act(() => desk.enter(memory.opened, 'straight'))
  await screen.findByRole('main')
  return { memory, desk, safe, place, ...people, ...gesturesAt(memory, desk) }
}

/** Everything of the page that anyone could read, names of fields and hidden words too. */
export const wholePage = (): string => `${document.documentElement.outerHTML} ${document.title}`

/** The form of somebody new, half filled. */
export const newPersonForm = () => within(screen.getByRole('dialog', { name: 'Nouvelle personne' }))

export const beginPerson = async ({ user }: Awaited<ReturnType<typeof openWithAgents>>, firstName: string): Promise<void> => {
  await user.click(await screen.findByRole('button', { name: 'Nouvelle personne' }))
  await screen.findByRole('dialog', { name: 'Nouvelle personne' })
  await user.type(newPersonForm().getByLabelText('Prénom'), firstName)
}
