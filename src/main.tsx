// The composition root of the browser: it alone knows every folder, and hands each what it needs.
import '#ui/theme/theme.css'
import { Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { inTime } from '#kernel/inTime.ts'
import { lateCode } from '#kernel/lateCode.ts'
import { ok } from '#kernel/result.ts'
import type { Exchange } from '#desk/exchange.ts'
import { lateExchange } from '#desk/lateExchange.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { lateParts } from '#storage/lateRegister.ts'
import { createSafe } from '#storage/safe.ts'
import type { TabletSafe } from '#storage/safe.ts'
import { App } from '#ui/app/App.tsx'
import { inTheEnd, onOccasion } from '#ui/app/asking.ts'
import { createDesk } from '#ui/app/createDesk.ts'
import { watchInstalling } from '#ui/app/installing.ts'
import { follows, later, whenFollowed } from '#ui/app/later.ts'
import { patience } from '#ui/app/patience.ts'
import { trustOwnScripts } from '#ui/app/trustOwnScripts.ts'
import { watchErrors } from '#ui/app/useLastError.ts'
import { keepScaleBy, showScale } from '#ui/app/useScale.ts'
import { keepSoundBy, setSound } from '#ui/app/useSound.ts'
import { windowsName } from '#ui/app/windows.ts'
import { demoHouse } from '#ui/texts/demoHouse.ts'

const InsecurePage = later(async () => (await import('#ui/opening/InsecurePage.tsx')).InsecurePage)

// A file that saves a register, a PIN at the lock: nobody waits for them, nor asks the network.
follows(lateParts)

const clock = (): number => Date.now()

const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32

// The exchange is no part of what opens the desk.
const exchanging = lateCode(async () => {
  const [{ exchangePartsOf }, { createDeskExchange }, { browserSurroundings }, { httpWire }] = await Promise.all([
    import('#storage/exchangeParts.ts'), import('#sync/deskExchange.ts'), import('#sync/browserSurroundings.ts'), import('#sync/transport.ts'),
  ])
  return { exchangePartsOf, createDeskExchange, browserSurroundings, httpWire }
})

type ExchangeCode = Awaited<ReturnType<typeof exchanging.bring>>

const buildExchange = ({ exchangePartsOf, createDeskExchange, browserSurroundings, httpWire }: ExchangeCode, opened: OpenRegister): Exchange => {
  const parts = exchangePartsOf(opened)
  if (parts === undefined) throw new Error('a register that exchanges with nobody')
  const { origin } = window.location
  const { tendKeys, keys } = parts
  void tendKeys()
  parts.subscribe(() => { void tendKeys() })
  const exchange = createDeskExchange({ ...parts, wire: httpWire, surroundings: browserSurroundings(chance), app: String(import.meta.env['VITE_VERSION']), clock, origin })
  return {
    ...exchange,
    exportFile: async (which) => (which === 'all' ? ok(await opened.exportAll()) : parts.exportUnconfirmed()),
    importFile: parts.importFile,
    keys: async () => Promise.resolve(keys),
  }
}

// Once what follows the desk is here; then at each occasion, until it has come or the register is closed.
const whenDue = (look: () => void): (() => void) => {
  let gone = false
  let leave = (): void => undefined
  const listen = (): void => {
    if (gone) return
    leave = onOccasion(look)
    look()
  }
  void whenFollowed().then(listen)
  return () => {
    gone = true
    leave()
  }
}

const startExchange = (opened: OpenRegister): Exchange | undefined => (opened.demo ? undefined : lateExchange({
  bring: async () => {
    const code = await inTime(exchanging.bring(), patience)
    return () => buildExchange(code, opened)
  },
  whenDue,
}))

const joining = lateCode(async () => {
  const [{ createDeskJoin }, { createEnrolment }, { httpWire }] = await Promise.all([
    import('#sync/deskJoin.ts'), import('#storage/enrolment.ts'), import('#sync/transport.ts'),
  ])
  return { createDeskJoin, createEnrolment, httpWire }
})

const loadJoin = async (safe: TabletSafe) => {
  const { createDeskJoin, createEnrolment, httpWire } = await joining.bring()
  return createDeskJoin({ safe, wire: httpWire, enrolment: createEnrolment((count) => crypto.getRandomValues(new Uint8Array(count))) })
}

// A desk that stays closed is kept for the times without a network too.
const aSecond = async (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 1_000) })

const updating = lateCode(async () => (await import('#ui/app/updates.ts')).startUpdates)
const filling = lateCode(async () => (await import('#desk/demo/fillDemo.ts')).fillDemo)

const startDesk = () => {
  const fill: Parameters<typeof createSafe>[0]['demo']['fill'] = async (opened) => {
    await (await filling.bring())(opened)
  }
  const safe = createSafe({ clock, demo: { ...demoHouse, fill }, showScale, setSound })
  keepScaleBy(safe.keepScale)
  keepSoundBy(safe.keepSound)
  const desk = createDesk(safe, new BroadcastChannel(windowsName), startExchange)
  desk.start()
  watchErrors()
  watchInstalling()
  void Promise.race([whenFollowed(), aSecond()]).then(() => inTheEnd(updating.bring)).then((startUpdates) => startUpdates())
  return <App safe={safe} desk={desk} clock={clock} join={async (link) => (await loadJoin(safe))(link)} />
}

trustOwnScripts()
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
// Without a secure context there is no WebCrypto, no worker and no lock: nothing may start (toolchain.md, traps).
createRoot(root).render(window.isSecureContext ? startDesk() : <Suspense><InsecurePage address={window.location.href} /></Suspense>)
