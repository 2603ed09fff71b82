// How large this tablet shows the desk (desk.md §5): worn by the page itself, so that the first screen and the lock have it too.
import { create } from 'zustand'
import type { Scale } from '#desk/ports.ts'

type Keep = (scale: Scale) => Promise<boolean>
type Worn = { readonly scale: Scale; readonly keep: Keep }

export const useScale = create<Worn>(() => ({ scale: 'normal', keep: async () => Promise.resolve(false) }))

/** Shows the whole page at that scale, at once. */
export const showScale = (scale: Scale): void => {
  useScale.setState({ scale })
  const page = document.documentElement
  if (scale === 'grand') page.dataset['scale'] = scale
  else delete page.dataset['scale']
}

/** Whoever writes down what is chosen. */
export const keepScaleBy = (keep: Keep): void => useScale.setState({ keep })

/** Shows a scale and keeps it for the next starts; says whether it could be kept. */
export const chooseScale = (scale: Scale): Promise<boolean> => {
  showScale(scale)
  return useScale.getState().keep(scale)
}
