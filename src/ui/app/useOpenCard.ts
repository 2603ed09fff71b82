import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { inTime } from '#kernel/inTime.ts'
import { holderOf } from '#domain/person/cards.ts'
import { momentAt } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { useHouse } from '#ui/app/house.ts'
import { codeSoon } from '#ui/app/later.ts'
import { patience } from '#ui/app/patience.ts'
import { useDeskKey } from '#ui/app/standing.ts'
import { useAnyHalfFilled } from '#ui/app/useHalfFilled.ts'
import { tell } from '#ui/app/useLastTap.ts'
import { announce } from '#ui/parts/announce.ts'
import { cardRead } from '#ui/texts/cardRead.ts'
import { nameOf } from '#ui/texts/names.ts'

const sight = codeSoon(async () => (await import('#ui/app/findPeople.ts')).mayShow)

// As Escape would, the one on top first.
const closeLayers = (): void => {
  for (const layer of [...document.querySelectorAll('dialog[open]')].toReversed()) layer.dispatchEvent(new Event('cancel', { cancelable: true }))
  for (const menu of document.querySelectorAll<HTMLElement>('[popover]:popover-open')) menu.hidePopover()
}

const refuse = (sentence: string, desk: string): void => {
  tell('warn', sentence, desk)
  announce(sentence)
}

/** Opens the card of whoever a code belongs to, but not from the archive for those who do not see it (metier.md §8). A form that somebody has begun stays where it is: it comes first. */
export const useOpenCard = (): ((code: string) => Promise<void>) => {
  const { opened: { journal } } = useHouse()
  const desk = useDeskKey()
  const [, navigate] = useLocation()
  const filled = useAnyHalfFilled()
  return useCallback(
    async (code) => {
      const mayShow = await inTime(sight.bring(), patience).catch(() => undefined)
      if (mayShow === undefined) return refuse(cardRead.notYet, desk)
      const register = journal.register()
      const person = holderOf(register, code)
      const isShown = person !== undefined && mayShow(journal, register, momentAt(journal.clock()).day)(person)
      if (!isShown || filled) return refuse(isShown ? cardRead.formFirst : cardRead.unknown, desk)
      closeLayers()
      choose(person)
      navigate('/')
      announce(cardRead.opened(nameOf(register, person)))
    },
    [journal, desk, navigate, filled],
  )
}
