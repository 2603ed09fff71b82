import { useCardBurst } from '#ui/app/useCardBurst.ts'

/** Listens for a card that is scanned anywhere on the screen; shows nothing. */
export function CardBurst() {
  useCardBurst()
  return null
}
