// A new version waits and asks (desk.md §4): never a reload under a draft or a dialog.
import type { Workbox } from 'workbox-window'
import { create } from 'zustand'
import { lateCode } from '#kernel/lateCode.ts'
import { inTheEnd } from '#ui/app/asking.ts'

// The desk opens without it.
const worker = lateCode(async () => (await import('workbox-window')).Workbox)

type Update = { readonly ready: boolean; readonly apply: () => void }

export const useUpdate = create<Update>(() => ({ ready: false, apply: () => undefined }))

const [hour, onItsWay] = [3_600_000, 5_000]
let leaving: ReturnType<typeof setTimeout> | undefined

// A page asked for while one worker follows another may be on its way for good (Chromium), and what is asked again at once is not heard:
// it is asked for until it came, later each time.
const bring = (patience: number): void => {
  clearTimeout(leaving)
  window.location.reload()
  leaving = setTimeout(bring, patience, 2 * patience)
}
const reload = (): void => bring(onItsWay)

const offer = (apply: () => void): void => useUpdate.setState({ ready: true, apply })

// The page is asked for once the worker has taken charge.
const reloadInCharge = (): void => {
  const next = navigator.serviceWorker.controller
  if (next?.state === 'activating') next.addEventListener('statechange', reload, { once: true })
  else reload()
}

const [again, patience] = [1_000, 4]
const mark = 'updating'

// The worker in charge hands over once it has nothing under way, and a word said to the next one while it still came in is lost: it is
// said again, a few times. Where none waits any more, the new one is in charge.
const handOver = async (givenUp: () => void, tries = 0): Promise<void> => {
  const registration = await navigator.serviceWorker.getRegistration()
  if (registration === undefined || (registration.waiting === null && registration.installing === null)) return reloadInCharge()
  registration.waiting?.postMessage({ type: 'SKIP_WAITING' })
  if (tries === patience) return givenUp()
  setTimeout(() => void handOver(givenUp, tries + 1).catch(reloadInCharge), again)
}

// No two versions have a script of the same name.
const ownScript = (): string => document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? ''

// What this page has under way may be what the worker waits for: it ends with the page. The next one asks too, and reloads no more
// for that: the offer stands.
const reloadAsking = (): void => {
  window.history.replaceState({ [mark]: ownScript() }, '')
  reload()
}

// Kept in the entry of the history, and nowhere else; read once. A page of another version than the one that asked is what was asked for.
const wasAsked = (): boolean => {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null || !(mark in state)) return false
  window.history.replaceState(null, '')
  return state[mark] === ownScript()
}

// An installed app stays open for weeks, and the browser only looks for a new version when a page loads.
const lookNowAndThen = (workbox: Workbox): void => {
  setInterval(() => void workbox.update().catch(() => undefined), hour)
}

const register = async (): Promise<void> => {
  const WorkerOfPage = await inTheEnd(worker.bring)
  const workbox = new WorkerOfPage('/sw.js')
  let asked = wasAsked()
  // A page that no worker holds yet is taken over by the first one: that is no new version.
  let held = navigator.serviceWorker.controller !== null
  workbox.addEventListener('waiting', () => {
    offer(() => {
      asked = true
      void handOver(reloadAsking).catch(reloadInCharge)
    })
  })
  workbox.addEventListener('controlling', () => {
    if (asked) reloadInCharge()
    else if (held) offer(reload)
    held = true
  })
  await workbox.register()
  // Later than this it is a surprise: whoever has begun to work is asked again.
  if (asked) void handOver(() => { asked = false }).catch(reloadInCharge)
  lookNowAndThen(workbox)
}

/** Registers the worker that keeps the app for days without a network, and tells when the next version is there. */
export const startUpdates = (): void => {
  if ('serviceWorker' in navigator) void register().catch(() => undefined)
}
