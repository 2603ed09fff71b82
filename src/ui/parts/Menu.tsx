import { useId, useRef, type RefObject } from 'react'
import { keyClass } from '#ui/parts/KeyFace.tsx'
import s from '#ui/parts/Menu.module.css'
import { MenuItem, type MenuChoice } from '#ui/parts/MenuItem.tsx'
import { classes } from '#ui/parts/classes.ts'
import { parts } from '#ui/texts/parts.ts'

type MenuProps = {
  /** What the rare things are about, for readers: "Plus d'actions pour Awa N'Diaye". */
  readonly label: string
  readonly items: readonly MenuChoice[]
  readonly word?: string | undefined
}

/** Rare things behind a quiet word: a native popover, so Escape and a tap outside close it and the focus goes back. */
export function Menu({ label, items, word = parts.menu }: MenuProps) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLUListElement>(null)
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={keyClass({ variant: 'quiet' })}
        aria-label={label.startsWith(word) ? label : `${word} : ${label}`}
        popoverTarget={id}
      >
        {word}
      </button>
      <ul
        ref={menu}
        id={id}
        className={classes(s.menu)}
        popover="auto"
        aria-label={label}
        onBeforeToggle={(toggle) => {
          if (toggle.newState === 'open') place(opener, menu)
        }}
      >
        {items.map((item) => (
          <li key={item.word}>
            <MenuItem item={item} onClose={() => menu.current?.hidePopover()} />
          </li>
        ))}
      </ul>
    </>
  )
}

const margin = 8

/** Under its word; CSS anchors are too new for the oldest tablets. */
function place(opener: RefObject<HTMLElement | null>, menu: RefObject<HTMLElement | null>): void {
  const word = opener.current?.getBoundingClientRect()
  const layer = menu.current
  if (word === undefined || layer === null) return
  const above = word.bottom > window.innerHeight * 0.6
  layer.classList.toggle(s.above ?? '', above)
  layer.style.setProperty('--below', `${Math.round(above ? window.innerHeight - word.top : word.bottom) + 4}px`)
  const fromEnd = Math.max(margin, Math.round(window.innerWidth - word.right))
  layer.style.setProperty('--from-end', `${fromEnd}px`)
  // Its width is known once it is shown, and not painted yet: a word near the start must not push it off the screen.
  requestAnimationFrame(() => {
    const beyond = margin - layer.getBoundingClientRect().left
    if (beyond > 0) layer.style.setProperty('--from-end', `${Math.max(margin, Math.floor(fromEnd - beyond))}px`)
    cut(layer)
  })
}

/** What does not fit ends in the middle of an item: it is seen that others follow. */
function cut(layer: HTMLElement): void {
  layer.style.removeProperty('--cut')
  layer.scrollTop = 0
  const { offsetHeight, scrollHeight, children } = layer
  const border = Number.parseFloat(getComputedStyle(layer).borderBlockStartWidth)
  const inside = offsetHeight - 2 * border
  if (scrollHeight <= inside) return
  const start = layer.getBoundingClientRect().top + border
  const middles = [...children].map((item) => item.getBoundingClientRect()).map(({ top, height }) => top + height / 2 - start)
  const last = middles.findLast((middle) => middle <= inside)
  if (last !== undefined) layer.style.setProperty('--cut', `${Math.round(last) + 2 * border}px`)
}
