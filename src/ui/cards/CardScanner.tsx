import { cardCode } from '#domain/person/cards.ts'
import { useOpenCard } from '#ui/app/useOpenCard.ts'
import { LinkScanner } from '#ui/opening/LinkScanner.tsx'
import { cards } from '#ui/texts/cards.ts'

/** The camera, until it sees a square: a card opens its person's, any other square is said to be unknown. */
export function CardScanner({ onClose }: { readonly onClose: () => void }) {
  const open = useOpenCard()
  const read = (text: string) => {
    onClose()
    void open(cardCode(text) ?? text).catch(() => undefined)
  }
  return <LinkScanner words={cards.camera} onLink={read} onClose={onClose} />
}
