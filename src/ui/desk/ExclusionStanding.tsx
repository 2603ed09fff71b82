import Printer from 'lucide-react/icons/printer'
import { useState } from 'react'
import { liftExclusion, waiveExclusion } from '#desk/excludePerson.ts'
import { agentName } from '#domain/agents/agentAt.ts'
import type { Exclusion } from '#domain/exclusion/exclusions.ts'
import type { PersonId } from '#domain/ids.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNotedFile } from '#ui/app/useNotedFile.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import s from '#ui/desk/PersonFields.module.css'
import { excludedFrom } from '#ui/desk/excludedFrom.ts'
import { PaperDialog } from '#ui/paper/PaperDialog.tsx'
import { Alert } from '#ui/parts/Alert.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { exclusionWords } from '#ui/texts/exclusion.ts'
import { nameOf } from '#ui/texts/names.ts'

type ExclusionStandingProps = { readonly person: PersonId; readonly exclusion: Exclusion; readonly onClose: () => void }

const words = exclusionWords.standing

/** An exclusion that runs: until when, from what, what stays open and how it is contested; why, for whoever may know the grounds. */
export function ExclusionStanding({ person, exclusion, onClose }: ExclusionStandingProps) {
  const register = useRegister()
  const [printing, print] = useState(false)
  useNotedFile(useRight('grounds') ? person : undefined)
  if (printing) return <PaperDialog person={person} first="exclusion" onClose={() => print(false)} />
  return (
    <Dialog open wide title={exclusionWords.title(nameOf(register, person))} onClose={onClose} actions={<Keys {...{ person, exclusion, onClose }} onPrint={() => print(true)} />}>
      <div className={s.stack}>
        <Alert tone="info">{exclusionWords.alwaysOpen}</Alert>
        <Facts exclusion={exclusion} />
        <SectionTitle level={3}>{words.contest}</SectionTitle>
        <p>{words.remedies(settingsOf(register).letterhead.court)}</p>
      </div>
    </Dialog>
  )
}

function Facts({ exclusion: { fact, waivedOn } }: Pick<ExclusionStandingProps, 'exclusion'>) {
  const register = useRegister()
  const { day } = useNow()
  const lines = [
    [words.until, words.last(fact.data.until)],
    [words.scope, excludedFrom(register, fact).join(', ') || exclusionWords.house],
    ...(useRight('grounds') ? [[words.reason, fact.secret?.reason], [words.by, words.decided(agentName(register, fact.agent) ?? exclusionWords.agent, fact.day)]] : []),
  ] as const
  return (
    <>
      {waivedOn.includes(day) && <Alert tone="ok">{words.waived}</Alert>}
      <dl className={s.facts}>
        {lines.map(([word, text]) => (
          <div key={word} className={s.fact}>
            <dt>{word}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Keys({ person, exclusion: { fact, waivedOn }, onClose, onPrint }: ExclusionStandingProps & { readonly onPrint: () => void }) {
  const act = useAct()
  const { day } = useNow()
  const decides = useRight('decide')
  const prints = useRight('grounds')
  const wish = { person, exclusion: fact.id }
  const then = (decide: ReturnType<typeof liftExclusion>) => () => void act(decide).then(({ ok }) => ok && onClose())
  return (
    <>
      <Key onPress={onClose}>{words.close}</Key>
      {prints && <Key icon={Printer} onPress={onPrint}>{words.letter}</Key>}
      {decides && !waivedOn.includes(day) && <Key onPress={then(waiveExclusion(wish))}>{words.admit}</Key>}
      {decides && <Key onPress={then(liftExclusion(wish))}>{words.lift}</Key>}
    </>
  )
}
