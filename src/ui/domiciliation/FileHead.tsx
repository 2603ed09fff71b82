import { coveredUntil, statusOn } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { mailOn, waitingIn } from '#domain/mail/ledger.ts'
import type { MailLedger } from '#domain/mail/ledger.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import type { Layer } from '#ui/domiciliation/GestureLayer.tsx'
import type { Steps } from '#ui/domiciliation/nextSteps.ts'
import { Menu } from '#ui/parts/Menu.tsx'
import { PaneHead } from '#ui/parts/PaneHead.tsx'
import { renewedSentence, statusSentence } from '#ui/texts/domiciliation.ts'
import { file } from '#ui/texts/domiciliationFile.ts'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { nameOf } from '#ui/texts/names.ts'
import { paper } from '#ui/texts/paper.ts'

type FileHeadProps = {
  readonly person: PersonId
  readonly day: ServiceDay
  readonly steps: Steps | undefined
  readonly onOpen: (layer: Layer) => void
}

const waitingSince = (mail: MailLedger): ServiceDay | undefined => mailKinds.flatMap((kind) => mail[kind].since ?? []).sort()[0]

const standingWords = (register: Register, person: PersonId, day: ServiceDay): string => {
  const status = statusOn(register, person, day)
  const said = statusSentence(status, whoIs(register, person))
  const until = coveredUntil(register, person, day)
  const ahead = status.state === 'running' && until !== undefined && until > status.granted.data.until
  return ahead ? `${said}, ${renewedSentence(until)}` : said
}

/** Who, where they stand in words, the mail that waits, and behind "Plus" the documents and the other steps that are lawful now. */
export function FileHead({ person, day, steps, onOpen }: FileHeadProps) {
  const register = useRegister()
  const who = whoIs(register, person)
  const name = nameOf(register, person)
  const mail = mailOn(register, person, day)
  const waiting = waitingIn(mail)
  const standing = standingWords(register, person, day)
  const line = waiting === 0 ? standing : `${standing} · ${file.waiting(waiting, waitingSince(mail))}`
  return <PaneHead title={name} box={who.boxNumber} line={line} actions={steps && <More name={name} steps={steps} onOpen={onOpen} />} />
}

type MoreProps = { readonly name: string; readonly steps: Steps; readonly onOpen: (layer: Layer) => void }

const order = ['request', 'interview', 'renew', 'grant', 'absence', 'closeRequest', 'refuse', 'propose', 'end'] as const

function More({ name, steps: { lawful, first }, onOpen }: MoreProps) {
  const rest = order.filter((step) => lawful.has(step) && step !== first)
  const items = rest.map((step) => ({
    word: gestures.keys[step], onChoose: () => onOpen(step), tone: step === 'end' ? ('danger' as const) : undefined,
  }))
  return <Menu label={gestures.more(name)} items={[{ word: paper.key, onChoose: () => onOpen('paper') }, ...items]} />
}
