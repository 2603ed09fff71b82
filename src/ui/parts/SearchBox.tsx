import Search from 'lucide-react/icons/search'
import X from 'lucide-react/icons/x'
import { useRef, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, type Ref, type RefObject } from 'react'
import s from '#ui/parts/SearchBox.module.css'
import { share } from '#ui/parts/share.ts'
import { useFirstFocus } from '#ui/parts/useFirstFocus.ts'
import { parts } from '#ui/texts/parts.ts'

export type SearchBoxProps = {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly name?: string | undefined
  readonly placeholder?: string | undefined
  /** A word at the end while nothing is there to clear. */
  readonly hint?: string | undefined
  readonly onEnter?: (() => void) | undefined
  readonly onMove?: ((step: 1 | -1) => void) | undefined
  readonly controls?: string | undefined
  readonly active?: string | undefined
  readonly takesFocus?: boolean | undefined
  /** What was typed is chosen whole when the line is come back to: what is typed next takes its place. */
  readonly selects?: boolean | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

function onKey(stroke: KeyboardEvent, { value, onChange, onEnter, onMove }: SearchBoxProps): void {
  const step = steps[stroke.key]
  if (step !== undefined && onMove) {
    stroke.preventDefault()
    onMove(step)
  }
  // Not let through: if what it opens takes the focus, the same press would be a press on it.
  if (stroke.key === 'Enter' && onEnter) {
    stroke.preventDefault()
    onEnter()
  }
  // An empty search lets Escape through: it may belong to the layer around it.
  if (stroke.key === 'Escape' && value !== '') {
    stroke.preventDefault()
    stroke.stopPropagation()
    onChange('')
  }
}

/** The first line of a screen: icon, text, a cross that clears. */
export function SearchBox(props: SearchBoxProps) {
  const { value, onChange, name = parts.search.name, placeholder = name, hint, controls, active, takesFocus, selects, ref } = props
  const own = useRef<HTMLInputElement>(null)
  useFirstFocus(own, takesFocus)
  const selecting = useSelecting(selects)
  return (
    <div className={s.box}>
      <span className={s.icon}>
        <Search size="1.625rem" />
      </span>
      <input
        ref={(input) => share(input, own, ref)}
        className={s.input}
        type="search"
        value={value}
        placeholder={placeholder}
        aria-label={name}
        aria-controls={controls}
        aria-activedescendant={active}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={({ target }) => onChange(target.value)}
        {...selecting}
        onKeyDown={(stroke) => onKey(stroke, props)}
      />
      <SearchEnd value={value} hint={hint} onClear={() => clear(onChange, own)} />
    </div>
  )
}

// The finger that brings the focus sets the caret after it, and undoes what was chosen: once it is lifted, again. A stretch that it chose itself stays.
const useSelecting = (on = false) => {
  const brings = useRef(false)
  return {
    onPointerDown: ({ currentTarget }: PointerEvent<HTMLInputElement>) => { brings.current = on && document.activeElement !== currentTarget },
    onFocus: ({ currentTarget }: FocusEvent<HTMLInputElement>) => { if (on) currentTarget.select() },
    onClick: ({ currentTarget }: MouseEvent<HTMLInputElement>) => {
      if (brings.current && currentTarget.selectionStart === currentTarget.selectionEnd) currentTarget.select()
      brings.current = false
    },
  }
}

function clear(onChange: (text: string) => void, own: RefObject<HTMLInputElement | null>): void {
  onChange('')
  own.current?.focus()
}

type SearchEndProps = { readonly value: string; readonly hint?: string | undefined; readonly onClear: () => void }

function SearchEnd({ value, hint, onClear }: SearchEndProps) {
  if (value === '') return hint === undefined ? null : <span className={s.hint}>{hint}</span>
  return (
    <button type="button" className={s.clear} aria-label={parts.search.clear} onClick={onClear}>
      <X size="1.5rem" />
    </button>
  )
}
