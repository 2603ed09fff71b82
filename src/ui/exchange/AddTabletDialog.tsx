import { useEffect, useRef, useState } from 'react'
import type { EnrolRefusal, Exchange, Offer } from '#desk/exchange.ts'
import { ConfirmTablet } from '#ui/exchange/ConfirmTablet.tsx'
import { OfferLink } from '#ui/exchange/OfferLink.tsx'
import s from '#ui/exchange/Exchange.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { enrolSentence, tablets } from '#ui/texts/tablets.ts'

type Step =
  | { readonly at: 'preparing' }
  | { readonly at: 'offered'; readonly offer: Offer }
  | { readonly at: 'answered'; readonly offer: Offer; readonly digits: string }
  | { readonly at: 'refused'; readonly refusal: EnrolRefusal }
  | { readonly at: 'done'; readonly name: string }

const words = tablets.add

/** A tablet joins: the link, then the same six digits on both screens, and only then the keys (sync.md, "Enrolment"). */
export function AddTabletDialog({ exchange, onClose }: { readonly exchange: Exchange; readonly onClose: () => void }) {
  const { step, go, again, done } = useOffer(exchange)
  const actions = (
    <>
      {step.at === 'refused' && <Key onPress={again}>{words.again}</Key>}
      <Key variant={step.at === 'done' ? 'filled' : 'plain'} onPress={onClose}>{step.at === 'done' || step.at === 'refused' ? words.close : words.cancel}</Key>
    </>
  )
  return (
    <Dialog open wide title={words.title} onClose={onClose} actions={actions}>
      <div className={s.stack}>
        <StepOf step={step} onDone={done} onRefused={(refusal) => go({ at: 'refused', refusal })} />
      </div>
    </Dialog>
  )
}

type StepProps = { readonly step: Step; readonly onDone: (name: string) => void; readonly onRefused: (refusal: EnrolRefusal) => void }

function StepOf({ step, onDone, onRefused }: StepProps) {
  switch (step.at) {
    case 'preparing': return <p>{words.preparing}</p>
    case 'offered': return <OfferLink offer={step.offer} onOver={() => onRefused({ code: 'expired' })} />
    case 'answered': return <ConfirmTablet {...step} onDone={onDone} onRefused={onRefused} />
    case 'refused': return <Alert tone="bad" urgent>{enrolSentence(step.refusal)}</Alert>
    case 'done': return <Alert tone="ok" urgent>{words.done(step.name)}</Alert>
  }
}

// What was offered is called back when the dialog goes, so that no link lies about; what was confirmed is the other tablet's to take.
const useOffer = (exchange: Exchange) => {
  const [step, go] = useState<Step>({ at: 'preparing' })
  const [round, setRound] = useState(0)
  const confirmed = useRef(false)
  useEffect(() => {
    let gone = false
    let made: Offer | undefined
    const show = (next: Step): void => { if (!gone) go(next) }
    // Back from the lock: what was confirmed stays so; another link takes the place of the one that was called back.
    if (confirmed.current) return
    const begin = async (): Promise<void> => {
      show({ at: 'preparing' })
      const offer = await exchange.offer()
      if (!offer.ok) return show({ at: 'refused', refusal: offer.error })
      made = offer.value
      if (gone) return made.cancel()
      show({ at: 'offered', offer: made })
      const answered = await made.answered
      show(answered.ok ? { at: 'answered', offer: made, digits: answered.value.digits } : { at: 'refused', refusal: answered.error })
    }
    void begin().catch(() => show({ at: 'refused', refusal: { code: 'offline' } }))
    return () => {
      gone = true
      if (!confirmed.current) made?.cancel()
    }
  }, [exchange, round])
  const again = () => {
    confirmed.current = false
    setRound((before) => before + 1)
  }
  const done = (name: string) => {
    confirmed.current = true
    go({ at: 'done', name })
  }
  return { step, go, again, done }
}
