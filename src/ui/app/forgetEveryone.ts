import { forgetChosen } from '#ui/app/chosen.ts'
import { forgetNames } from '#ui/app/forgetting.ts'
import { hushed } from '#ui/app/openHouse.ts'
import { forgetTaps } from '#ui/app/useLastTap.ts'
import { announce } from '#ui/parts/announce.ts'

/** The desk closes: nothing of anyone stays in memory. */
export const forgetEveryone = (): void => {
  forgetTaps()
  forgetChosen()
  hushed()
  announce('')
  forgetNames()
}
