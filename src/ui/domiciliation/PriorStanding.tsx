import { useLocation, useSearch } from 'wouter'
import { needsPriorLetter, priorStandingOn, priorStepsOn } from '#domain/domiciliation/priorLetter.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { readAddress, writeAddress } from '#ui/domiciliation/address.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { priorWords, radiation } from '#ui/texts/radiation.ts'

type PriorStandingProps = { readonly person: PersonId; readonly ground: Ground | ''; readonly day: ServiceDay | undefined }

/** Where the prior letter stands for a ground that takes one, and the way to it. */
export function PriorStanding({ person, ground, day }: PriorStandingProps) {
  const register = useRegister()
  const { day: today } = useNow()
  const [, navigate] = useLocation()
  const address = readAddress(useSearch(), today)
  if (ground === '' || day === undefined || !needsPriorLetter(ground)) return null
  const standing = priorStandingOn(register, { person, day, ground })
  const step = priorStepsOn(register, { person, day, ground }).at(-1)
  const told = <>{step !== undefined && <p>{radiation.letter.sentence(step)}</p>}<p>{priorWords(standing)}</p></>
  if (standing.state === 'heard') return <Alert tone="info">{told}</Alert>
  const go = (href: string) => {
    choose(person)
    navigate(href)
  }
  const link = address.view === undefined && <KeyLink href={writeAddress({ ...address, view: 'radiation' }, today)} onNavigate={go}>{radiation.open}</KeyLink>
  return <Alert tone="warn" action={link}>{told}</Alert>
}
