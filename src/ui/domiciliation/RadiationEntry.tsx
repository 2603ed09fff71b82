import FolderOpen from 'lucide-react/icons/folder-open'
import { useLocation, useSearch } from 'wouter'
import { radiationFileOf } from '#domain/domiciliation/radiationFile.ts'
import type { RadiationFile } from '#domain/domiciliation/radiationFile.ts'
import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAnswer } from '#ui/app/house.ts'
import { readAddress, writeAddress } from '#ui/domiciliation/address.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { radiation } from '#ui/texts/radiation.ts'

const endedWords = ({ ending, notices, appeals }: RadiationFile): string | undefined => {
  if (ending === undefined) return undefined
  if (appeals.some(({ closed }) => closed === undefined)) return radiation.entry.appealed
  const [notice] = notices
  return notice === undefined ? radiation.entry.notNotified(ending.day) : radiation.entry.notified(notice.day)
}

const standingWords = (file: RadiationFile): string | undefined => {
  const ended = endedWords(file)
  if (ended !== undefined) return ended
  if (file.prior !== undefined) return radiation.letter.sentence(file.prior)
  return file.clock?.stage === 'flagged' || file.proposed.length > 0 ? radiation.entry.flagged : undefined
}

/** From the file to the radiation file, wherever one was begun or a silence asks for one. */
export function RadiationEntry({ person, day }: { readonly person: PersonId; readonly day: ServiceDay }) {
  const [, navigate] = useLocation()
  const address = readAddress(useSearch(), day)
  const words = useAnswer((register) => standingWords(radiationFileOf(register, person, day)), `${person} ${day}`)
  if (words === undefined) return null
  const href = writeAddress({ ...address, view: 'radiation' }, day)
  return <Alert tone="info" action={<KeyLink data-leads-to="radiation" icon={FolderOpen} href={href} onNavigate={navigate}>{radiation.open}</KeyLink>}>{words}</Alert>
}
