// The composition root of the browser: it alone knows every folder, and hands each what it needs.
import '#ui/theme/theme.css'
import { createRoot } from 'react-dom/client'
import { createSafe } from '#storage/safe.ts'
import { App } from '#ui/app/App.tsx'
import { createDesk } from '#ui/app/createDesk.ts'
import { startUpdates } from '#ui/app/updates.ts'
import { watchErrors } from '#ui/app/useLastError.ts'
import { InsecurePage } from '#ui/opening/InsecurePage.tsx'
import { demoHouse } from '#ui/texts/demoHouse.ts'

const clock = (): number => Date.now()

const startDesk = () => {
  const fill: Parameters<typeof createSafe>[0]['demo']['fill'] = async (opened) => {
    const { fillDemo } = await import('#desk/demo/fillDemo.ts')
    await fillDemo(opened)
  }
  const safe = createSafe({ clock, demo: { ...demoHouse, fill } })
  const desk = createDesk(safe, new BroadcastChannel('boussole-desk'))
  desk.start()
  watchErrors()
  startUpdates()
  return <App safe={safe} desk={desk} clock={clock} />
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
// Without a secure context there is no WebCrypto, no worker and no lock: nothing may start (toolchain.md, traps).
createRoot(root).render(window.isSecureContext ? startDesk() : <InsecurePage address={window.location.href} />)
