import { useCallback, useEffect, useRef, useState } from 'react'
import type { EnrolRefusal, Joining } from '#desk/exchange.ts'
import type { OpenRegister } from '#desk/ports.ts'
import type { Result } from '#kernel/result.ts'
import { JoinDigits } from '#ui/opening/JoinDigits.tsx'
import { JoinLink } from '#ui/opening/JoinLink.tsx'
import { Landing } from '#ui/parts/Landing.tsx'
import { joining as words } from '#ui/texts/joining.ts'
import { enrolSentence } from '#ui/texts/tablets.ts'

/** Answers a link of another tablet. */
export type Join = (link: string) => Promise<Result<Joining, EnrolRefusal>>

type JoinRegisterProps = {
  readonly join: Join | undefined
  /** The link that the app was opened by. */
  readonly link: string | undefined
  readonly onOpened: (opened: OpenRegister) => void
  readonly onRestore: () => void
  readonly onBack: () => void
}

type Step =
  | { readonly at: 'link'; readonly error?: string }
  | { readonly at: 'asking' }
  | { readonly at: 'digits'; readonly joining: Joining }

/** A tablet joins: the link of another one, the same six digits on both, then its own passphrase. */
export function JoinRegister({ join, link, onOpened, onRestore, onBack }: JoinRegisterProps) {
  const { step, ask, refused } = useJoin(join, link)
  return (
    <Landing lines={words.lines} heading={words.heading}>
      {step.at === 'link' && <JoinLink error={step.error} onLink={ask} onRestore={onRestore} onBack={onBack} />}
      {step.at === 'asking' && <p>{words.asking}</p>}
      {step.at === 'digits' && <JoinDigits joining={step.joining} onOpened={onOpened} onRefused={refused} />}
    </Landing>
  )
}

const useJoin = (join: Join | undefined, link: string | undefined) => {
  const [step, go] = useState<Step>(link === undefined ? { at: 'link' } : { at: 'asking' })
  const current = useRef<Joining>(undefined)
  const refused = useCallback((refusal: EnrolRefusal) => {
    current.current?.cancel()
    current.current = undefined
    go({ at: 'link', error: enrolSentence(refusal) })
  }, [])
  const ask = useCallback(async (text: string) => {
    go({ at: 'asking' })
    const joined = await join?.(text.trim()).catch(() => undefined)
    if (joined?.ok !== true) return refused(joined?.error ?? { code: 'offline' })
    current.current = joined.value
    go({ at: 'digits', joining: joined.value })
  }, [join, refused])
  // A link serves once: it is answered when the app opens, and never again.
  const opened = useRef(false)
  useEffect(() => {
    if (link !== undefined && !opened.current) void ask(link)
    opened.current = true
  }, [ask, link])
  useEffect(() => () => current.current?.cancel(), [])
  return { step, ask: (text: string) => void ask(text), refused }
}
