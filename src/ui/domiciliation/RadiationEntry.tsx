import { isToHand, radiationFileOf } from '#domain/domiciliation/radiationFile.ts'
import type { RadiationFile } from '#domain/domiciliation/radiationFile.ts'
import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAnswer } from '#ui/app/house.ts'
import { RadiationLink } from '#ui/domiciliation/RadiationLink.tsx'
import { Alert } from '#ui/parts/Alert.tsx'
import { radiation } from '#ui/texts/radiation.ts'

const endedWords = ({ ending, notices, appeals }: RadiationFile): string | undefined => {
  if (ending === undefined) return undefined
  if (appeals.some(({ closed }) => closed === undefined)) return radiation.entry.appealed
  const [notice] = notices
  if (isToHand(notices)) return radiation.entry.toHand(ending.day)
  return notice === undefined ? radiation.entry.notNotified(ending.day) : radiation.entry.notified(notice.day)
}

const standingWords = (file: RadiationFile): string | undefined => {
  const ended = endedWords(file)
  if (ended !== undefined) return ended
  if (file.prior !== undefined) return radiation.letter.sentence(file.prior)
  return file.clock?.stage === 'flagged' || file.proposed.length > 0 ? radiation.entry.flagged : undefined
}

/** `below`: the way there is the next step of the file, among its keys. */
type RadiationEntryProps = { readonly person: PersonId; readonly day: ServiceDay; readonly below: boolean }

/** From the file to the radiation file, wherever one was begun or a silence asks for one. */
export function RadiationEntry({ person, day, below }: RadiationEntryProps) {
  const words = useAnswer((register) => standingWords(radiationFileOf(register, person, day)), `${person} ${day}`)
  return words === undefined ? null : <Alert tone="info" action={!below && <RadiationLink />}>{words}</Alert>
}
