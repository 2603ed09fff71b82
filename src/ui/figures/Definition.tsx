import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { Period } from '#domain/time.ts'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { behindWords } from '#ui/texts/behind.ts'
import { parts } from '#ui/texts/parts.ts'

/**
 * What somebody wants to understand: a figure, its value in words when it has one, and what it counts. `code`: its acts are one tap further, those
 * of `period` where it is not the room's.
 */
export type Asked = { readonly label: string; readonly value?: string; readonly when: string; readonly means: string; readonly code?: string; readonly period?: Period }

type DefinitionProps = { readonly asked: Asked; readonly isOpen: boolean; readonly onClose: () => void; readonly onSee?: (() => void) | undefined }

// Closed once the figures are hidden, and before it leaves the page: they need not be styled for it.
const useClosed = (words: RefObject<HTMLElement | null>, isClosed: boolean): void => {
  useLayoutEffect(() => {
    const dialog = words.current?.closest('dialog')
    return () => dialog?.close()
  }, [words, isClosed])
}

// What the browser focuses as a dialog closes is styled and laid out first, and a hidden page with it: the focus goes back by ourselves, to a figure that is seen.
function Opener({ isOpen }: { readonly isOpen: boolean }) {
  const seen = useRef(isOpen)
  useLayoutEffect(() => { seen.current = isOpen }, [isOpen])
  useLayoutEffect(() => {
    const opener = document.activeElement
    if (!(opener instanceof HTMLElement)) return
    opener.blur()
    return () => { if (seen.current) opener.focus({ preventScroll: true }) }
  }, [])
  return null
}

/** What a figure counts, in the words of the trade. */
export function Definition({ asked: { label, value, when, means }, isOpen, onClose, onSee }: DefinitionProps) {
  const words = useRef<HTMLParagraphElement>(null)
  useClosed(words, !isOpen)
  const actions = (
    <>
      <Key onPress={onClose}>{parts.dialog.close}</Key>
      {onSee !== undefined && <Key variant="filled" onPress={onSee}>{behindWords.see}</Key>}
    </>
  )
  return (
    <Dialog open title={label} onClose={onClose} actions={actions}>
      <Opener isOpen={isOpen} />
      <p ref={words}>{value === undefined ? when : `${value}, ${when}`}</p>
      <p>{means}</p>
    </Dialog>
  )
}
