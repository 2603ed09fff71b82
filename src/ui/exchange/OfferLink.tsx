import Copy from 'lucide-react/icons/copy'
import { useEffect, useState } from 'react'
import type { Offer } from '#desk/exchange.ts'
import { copyText } from '#ui/app/clipboard.ts'
import { useHouse } from '#ui/app/house.ts'
import s from '#ui/exchange/Exchange.module.css'
import { QrPicture } from '#ui/exchange/QrPicture.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { minutesLeft } from '#ui/texts/amounts.ts'
import { tablets } from '#ui/texts/tablets.ts'

const words = tablets.add

/** What the other tablet photographs or opens, as long as it is good for something. */
export function OfferLink({ offer: { link, until }, onOver }: { readonly offer: Pick<Offer, 'link' | 'until'>; readonly onOver: () => void }) {
  const left = useLeft(until, onOver)
  return (
    <>
      <p>{words.scan}</p>
      <div className={s.offer}>
        <QrPicture text={link} label={words.picture} />
        <div className={s.section}>
          <p className={s.strong}>{words.link}</p>
          <p className={s.link} data-enrol-link={link}>{link}</p>
          <CopyLink link={link} />
          <p className={s.muted}>{words.noSecret}</p>
          <p>{words.left(minutesLeft(left))}</p>
          <p>{words.waiting}</p>
        </div>
      </div>
    </>
  )
}

function CopyLink({ link }: { readonly link: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>()
  const copy = async () => {
    setOutcome((await copyText(link)) ? 'copied' : 'notCopied')
  }
  return (
    <>
      <div><Key icon={Copy} onPress={() => void copy()}>{words.copy}</Key></div>
      {outcome !== undefined && <output>{words[outcome]}</output>}
    </>
  )
}

const second = 1_000

/** ms left; calls once when there are none. */
const useLeft = (until: number, onOver: () => void): number => {
  const { clock } = useHouse().opened.journal
  const [left, setLeft] = useState(() => until - clock())
  const isOver = left <= 0
  useEffect(() => {
    const timer = setInterval(() => setLeft(until - clock()), second)
    return () => clearInterval(timer)
  }, [until, clock])
  useEffect(() => {
    if (isOver) onOver()
  }, [isOver, onOver])
  return Math.max(0, left)
}
