import type { ReactNode } from 'react'
import { priorStandingOn } from '#domain/domiciliation/priorLetter.ts'
import type { PriorStanding as PriorState } from '#domain/domiciliation/priorLetter.ts'
import { isToHand } from '#domain/domiciliation/radiationFile.ts'
import type { RadiationFile } from '#domain/domiciliation/radiationFile.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useRegister } from '#ui/app/house.ts'
import { useStanding } from '#ui/app/standing.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import { authorOf } from '#ui/domiciliation/authorOf.ts'
import { nextSteps } from '#ui/domiciliation/nextSteps.ts'
import s from '#ui/domiciliation/Radiation.module.css'
import type { RadiationForm } from '#ui/domiciliation/RadiationLayer.tsx'
import { RadiationStep } from '#ui/domiciliation/RadiationStep.tsx'
import { PaperKey } from '#ui/paper/PaperKey.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { priorWords, radiation } from '#ui/texts/radiation.ts'
import { groundWords, unknownWord } from '#ui/texts/words.ts'

type StepsProps = { readonly person: PersonId; readonly file: RadiationFile; readonly onOpen: (form: RadiationForm) => void }

const { keys } = radiation

/** From the flag to the notice, one step after the other; each is done by a human, and none by itself (metier.md §4). */
export function RadiationSteps(props: StepsProps) {
  return (
    <ol className={s.steps}>
      <Reach {...props} />
      <Letter {...props} />
      <Decision {...props} />
      <Notice {...props} />
      <Appeals {...props} />
    </ol>
  )
}

function Reach({ file: { attempts, ending }, onOpen }: StepsProps) {
  const register = useRegister()
  const lines = attempts.map((attempt) => radiation.reach.line(attempt, authorOf(register, attempt)))
  return (
    <RadiationStep title={radiation.reach.title} state={attempts.length > 0 ? 'done' : 'untried'} lines={lines.length === 0 ? [radiation.reach.none] : lines}>
      {ending === undefined && <Key onPress={() => onOpen('attempt')}>{keys.attempt}</Key>}
    </RadiationStep>
  )
}

// What the latest letter was for; another ground is asked about where the ground is chosen.
const groundOf = (prior: RadiationFile['prior']): { readonly ground?: Ground } => {
  const ground = prior?.secret?.ground
  return ground === undefined ? {} : { ground }
}

function Letter({ person, file, onOpen }: StepsProps) {
  const { prior, ending } = file
  const register = useRegister()
  const { day } = useNow()
  const done = prior === undefined ? radiation.letter.law(settingsOf(register).files.priorLetterDays) : radiation.letter.sentence(prior)
  const standing = priorStandingOn(register, { person, day, ...groundOf(prior) })
  const isOpen = ending === undefined
  const missing = isOpen ? 'next' : 'unsent'
  return (
    <RadiationStep title={radiation.letter.title} state={prior === undefined ? missing : 'done'} lines={isOpen ? [done, priorWords(standing)] : [done]}>
      {isOpen && <LetterKeys state={standing.state} onOpen={onOpen} />}
      {prior?.kind === 'priorLetterSent' && <PaperKey person={person} first="priorLetter" word={keys.printLetter} />}
    </RadiationStep>
  )
}

// A step is for one ground: another ground takes another letter, at any time. It is another key by then: what was said may have pushed it out of sight.
function LetterKeys({ state, onOpen }: { readonly state: PriorState['state']; readonly onOpen: StepsProps['onOpen'] }) {
  const decides = useRight('decide')
  return (
    <>
      <Key key={state} variant={state === 'missing' ? 'plain' : 'quiet'} onPress={() => onOpen('letter')}>{keys.letter}</Key>
      {decides && state === 'missing' && <Key variant="quiet" onPress={() => onOpen('skip')}>{keys.skip}</Key>}
    </>
  )
}

const endingKeys = ['propose', 'end'] as const

function Decision({ person, file: { ending, proposed }, onOpen }: StepsProps) {
  const register = useRegister()
  const now = useNow()
  const agent = useStanding()
  const { lawful, toDecide } = nextSteps(register, person, { now, agent })
  if (ending !== undefined) {
    const ground = ending.secret?.ground === undefined ? unknownWord : groundWords[ending.secret.ground]
    const taken = radiation.decision.taken(ending.day, ground, authorOf(register, ending))
    return <RadiationStep title={radiation.decision.title} state="done" lines={[taken, ...(ending.secret?.detail === undefined ? [] : [ending.secret.detail])]} />
  }
  const offered = endingKeys.filter((key) => lawful.has(key))
  const waits = proposed.map((one) => gestures.end.proposed(authorOf(register, one), one.day))
  return (
    <RadiationStep title={radiation.decision.title} state="later" lines={[radiation.decision.none, ...waits, ...(toDecide ? [radiation.decision.reserved] : [])]}>
      {offered.length > 0 && offered.map((key): ReactNode => <Key key={key} variant={key === 'end' ? 'danger' : 'plain'} onPress={() => onOpen(key)}>{keys[key]}</Key>)}
    </RadiationStep>
  )
}

const noticeState = (notices: RadiationFile['notices']): 'next' | 'toHand' | 'done' => {
  if (notices.length === 0) return 'next'
  return isToHand(notices) ? 'toHand' : 'done'
}

function Notice({ person, file: { ending, notices }, onOpen }: StepsProps) {
  if (ending === undefined) return <RadiationStep title={radiation.notice.title} state="later" lines={[radiation.notice.before]} />
  const state = noticeState(notices)
  const lines = notices.length === 0 ? [radiation.notice.none] : notices.map((notice) => radiation.notice.line(notice))
  return (
    <RadiationStep title={radiation.notice.title} state={state} lines={[...lines, ...(state === 'toHand' ? [radiation.notice.waits] : []), radiation.notice.remedies]}>
      <PaperKey person={person} first="radiation" word={keys.printNotice} />
      <Key variant={state === 'done' ? 'quiet' : 'plain'} onPress={() => onOpen(state === 'toHand' ? 'handOver' : 'notify')}>{state === 'toHand' ? keys.handOver : keys.notify}</Key>
    </RadiationStep>
  )
}

function Appeals({ file: { ending, appeals }, onOpen }: StepsProps) {
  if (ending === undefined) return null
  const annulled = appeals.some(({ closed }) => closed?.secret?.outcome === 'annulled')
  const waits = appeals.some(({ closed }) => closed === undefined)
  const shown = appeals.length === 0 ? [radiation.appeals.none] : appeals.map((appeal) => radiation.appeals.sentence(appeal))
  return (
    <RadiationStep title={radiation.appeals.title} state={waits || annulled ? 'next' : 'later'} lines={annulled ? [...shown, radiation.appeals.annulled] : shown}>
      <Key variant="quiet" onPress={() => onOpen('appeal')}>{keys.appeal}</Key>
      <AppealKeys waits={waits} annulled={annulled} onOpen={onOpen} />
    </RadiationStep>
  )
}

function AppealKeys({ waits, annulled, onOpen }: { readonly waits: boolean; readonly annulled: boolean; readonly onOpen: StepsProps['onOpen'] }) {
  if (!useRight('decide')) return null
  return (
    <>
      {waits && <Key onPress={() => onOpen('close')}>{keys.close}</Key>}
      {annulled && <Key onPress={() => onOpen('restore')}>{keys.restore}</Key>}
    </>
  )
}
