// A tablet with its own storage (real Dexie on fake-indexeddb) and the App on it.
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { OpenRegister, Safe } from '#desk/ports.ts'
import type { Engine } from '#storage/logDatabase.ts'
import { App } from '#ui/app/App.tsx'
import type { Join } from '#ui/opening/JoinRegister.tsx'
import { createDesk } from '#ui/app/createDesk.ts'
import { hushed } from '#ui/app/openHouse.ts'
import { useUpdate } from '#ui/app/updates.ts'
import { forgetTaps } from '#ui/app/useLastTap.ts'
import { healthyEngine, noon, safeOn } from '../../storage/tablet.ts'
import type { SafeOptions } from '#storage/safeTools.ts'

/** Settled: nothing left of what another test told the whole desk. */
const calm = (): void => {
  forgetTaps()
  hushed()
  useUpdate.setState({ ready: false, apply: () => undefined })
}

/** Opens the App on a tablet; called again with the same engine, it is a reload. */
export const openTablet = async (engine: Engine = healthyEngine(), options: SafeOptions & { readonly path?: string; readonly join?: (safe: Safe) => Join } = {}) => {
  calm()
  const { path = '/', join, ...own } = options
  const safe = safeOn(engine, own)
  const desk = createDesk(safe)
  const place = memoryLocation({ path, record: true })
  const shown = render(
    <Router hook={place.hook} searchHook={place.searchHook}>
      <App safe={safe} desk={desk} clock={own.clock ?? (() => noon)} {...(join === undefined ? {} : { join: join(safe) })} />
    </Router>,
  )
  act(() => desk.start())
  await screen.findByRole('main')
  return { engine, safe, desk, place, user: userEvent.setup(), leave: shown.unmount }
}

export const button = (name: string | RegExp) => screen.findByRole('button', { name })

/** A field by its label, whole. */
export const field = (label: string) => screen.findByLabelText(label, { exact: true })

/** Puts a text in a field, in one go: a phrase typed key by key proves nothing more. */
export const fill = async (label: string, text: string): Promise<void> => {
  fireEvent.change(await field(label), { target: { value: text } })
}

/** What a reader says of a field after its name. */
export const saidOf = async (label: string): Promise<string> => {
  const ids = (await field(label)).getAttribute('aria-describedby') ?? ''
  return ids.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
}

/** The register of a tablet, opened beside the App. */
export const beside = async (safe: Safe, passphrase: string): Promise<OpenRegister> => {
  const opened = await safe.open(passphrase)
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value
}
