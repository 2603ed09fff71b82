// What the document forgets of a desk that leaves it, and gives back when it returns: scrolls, focus, menus, the order of layers.

type PutAside = {
  readonly focus: HTMLElement | undefined
  readonly selection: readonly [number, number] | undefined
  readonly scrolls: readonly { readonly box: Element; readonly top: number; readonly start: number }[]
  readonly menus: readonly HTMLElement[]
}

const scrolled = (host: Element): PutAside['scrolls'] => {
  const page = document.documentElement
  return [page, ...host.querySelectorAll('*')]
    .map((box) => ({ box, top: box.scrollTop, start: box.scrollLeft }))
    .filter(({ box, top, start }) => box === page || top !== 0 || start !== 0)
}

const isText = (field: Element | null): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && /^(?:text|search|tel|url|password)$/.test(field.type))

const selectionIn = (field: Element | null): PutAside['selection'] => {
  if (!isText(field) || field.selectionStart === null || field.selectionEnd === null) return undefined
  return [field.selectionStart, field.selectionEnd]
}

// `menus` are the popovers that stand open in it.
const lookBeforeLeaving = (host: HTMLElement, menus: Iterable<HTMLElement>): PutAside => {
  const focus = document.activeElement
  const inside = focus instanceof HTMLElement && host.contains(focus) ? focus : undefined
  return { focus: inside, selection: selectionIn(inside ?? null), scrolls: scrolled(host), menus: [...menus] }
}

// A field that is no longer there keeps nothing from whoever has it now.
const giveFocusBack = ({ focus, selection }: PutAside): void => {
  if (focus?.isConnected !== true) return
  if (document.activeElement !== focus) focus.focus({ preventScroll: true })
  if (selection !== undefined && isText(focus)) focus.setSelectionRange(...selection)
}

// Effects show the layers again from the inside out: one that was opened from another would come to lie under it.
const stackLayers = (host: HTMLElement): void => {
  const layers = [...host.querySelectorAll<HTMLDialogElement>('dialog[open]')]
  if (layers.length < 2) return
  for (const layer of layers) layer.close()
  for (const layer of layers) layer.showModal()
}

// As it was when it left.
const putBack = (host: HTMLElement, aside: PutAside): void => {
  stackLayers(host)
  for (const menu of aside.menus) if (menu.isConnected) menu.showPopover()
  for (const { box, top, start } of aside.scrolls) {
    box.scrollTop = top
    box.scrollLeft = start
  }
  giveFocusBack(aside)
}

/** A place outside of the document, for a desk that is put aside and comes back. */
export type Aside = {
  readonly host: HTMLElement
  readonly leave: () => void
  readonly comeBack: (place: HTMLElement | null) => void
  /** Once its layers are shown again. */
  readonly restore: () => void
  /** Once all its effects have run: one of them may have taken the focus. */
  readonly settle: () => void
}

// A popover that leaves the document closes without a word: who is open is known from before.
const followMenus = (host: HTMLElement): ReadonlySet<HTMLElement> => {
  const menus = new Set<HTMLElement>()
  const note = (toggle: Event): void => {
    if (!(toggle.target instanceof HTMLElement) || toggle.target.popover === null || !('newState' in toggle)) return
    if (toggle.newState === 'open') menus.add(toggle.target)
    else menus.delete(toggle.target)
  }
  host.addEventListener('beforetoggle', note, true)
  return menus
}

/** Makes the place of one desk. */
export const createAside = (className: string): Aside => {
  const host = document.createElement('div')
  host.className = className
  const menus = followMenus(host)
  let kept: PutAside | undefined
  return {
    host,
    leave: () => {
      kept = lookBeforeLeaving(host, menus)
      host.remove()
      // What takes its place begins at its top.
      document.documentElement.scrollTop = 0
    },
    comeBack: (place) => place?.append(host),
    restore: () => {
      if (kept !== undefined) putBack(host, kept)
    },
    settle: () => {
      if (kept !== undefined) giveFocusBack(kept)
      kept = undefined
    },
  }
}
