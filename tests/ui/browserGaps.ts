// What jsdom lacks and every browser of the desk has: the modal dialog, the popover, the observer of sizes.
// Only what the parts rely on: focus goes in and comes back, Escape cancels, a closed layer is not there for readers.

const returns = new WeakMap<HTMLElement, Element | null>()

HTMLDialogElement.prototype.showModal = function showModal() {
  returns.set(this, document.activeElement)
  this.setAttribute('open', '')
  this.querySelector<HTMLElement>('button, input, select, textarea, a[href]')?.focus()
}

HTMLDialogElement.prototype.close = function close() {
  if (!this.hasAttribute('open')) return
  this.removeAttribute('open')
  const back = returns.get(this)
  if (back instanceof HTMLElement) back.focus()
}

HTMLElement.prototype.showPopover = function showPopover() {
  this.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState: 'open', oldState: 'closed' }))
  this.dataset['shown'] = ''
  // jsdom's own sheet hides every popover, shown or not.
  this.style.setProperty('display', 'block', 'important')
}

HTMLElement.prototype.hidePopover = function hidePopover() {
  delete this.dataset['shown']
  this.style.removeProperty('display')
}

document.addEventListener('click', (event) => {
  const opener = event.target instanceof Element ? event.target.closest('[popovertarget]') : null
  const layer = document.getElementById(opener?.getAttribute('popovertarget') ?? '')
  if (layer?.dataset['shown'] === undefined) layer?.showPopover()
  else layer.hidePopover()
})

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  const top = [...document.querySelectorAll('dialog[open]')].at(-1)
  top?.dispatchEvent(new Event('cancel', { cancelable: true }))
  for (const layer of document.querySelectorAll<HTMLElement>('[popover][data-shown]')) layer.hidePopover()
})

Object.defineProperty(globalThis, 'CSS', { configurable: true, value: { escape: (text: string) => text.replaceAll(/\W/g, '\\$&') } })

Element.prototype.scrollIntoView = () => undefined

globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// A tab of a browser, not an installed app.
globalThis.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined })
