// The browser's own offer to put the app on the home screen comes once, early, to whoever listens; the settings show it when asked for.
import { create } from 'zustand'

/** What the browser gives with its offer; no type of the DOM has it. */
export type Offer = Event & { readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }> }

export const useInstalling = create<{ readonly offer: Offer | undefined; readonly installed: boolean }>(() => ({ offer: undefined, installed: false }))

const isOffer = (event: Event): event is Offer => 'prompt' in event

/** Keeps the browser's offer for the settings: its own banner would stand over the desk. */
export const watchInstalling = (): void => {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    if (isOffer(event)) useInstalling.setState({ offer: event })
  })
  window.addEventListener('appinstalled', () => useInstalling.setState({ offer: undefined, installed: true }))
}

/** Asks the browser to install; says whether it did. An offer serves once. */
export const askToInstall = async (): Promise<boolean> => {
  const { offer } = useInstalling.getState()
  useInstalling.setState({ offer: undefined })
  if (offer === undefined) return false
  const { outcome } = await offer.prompt()
  return outcome === 'accepted'
}
