import { useState } from 'react'
import type { TabletSeen } from '#domain/exchange/standing.ts'
import { tabletsOf } from '#domain/exchange/tablets.ts'
import type { Tablet } from '#domain/exchange/tablets.ts'
import type { DeviceId } from '#domain/ids.ts'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { useNow } from '#ui/app/useNow.ts'
import { RetireDialog } from '#ui/settings/RetireDialog.tsx'
import s from '#ui/settings/Settings.module.css'
import { useKeysStanding } from '#ui/settings/useKeyChange.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { keyChange } from '#ui/texts/keyChange.ts'
import { tablets as words } from '#ui/texts/tablets.ts'

/** Worth a word from two seconds on. */
const noticed = 2_000

/** Every tablet of the register: when the endpoint last heard of it, and what it had left to send. */
export function TabletList() {
  const known = tabletsOf(useRegister())
  const { exchange, standing: { tablets, dev } } = useExchange()
  const standing = useKeysStanding(exchange)
  if (known.length === 0) return null
  return (
    <section>
      <h3 className={s.heading}>{words.list}</h3>
      {known.map((tablet) => (
        <TabletLine key={tablet.dev} tablet={tablet} seen={tablets.find((one) => one.dev === tablet.dev)} here={tablet.dev === dev} />
      ))}
      {standing?.due === true && <Alert tone="warn">{keyChange.dueElsewhere}</Alert>}
    </section>
  )
}

type TabletLineProps = { readonly tablet: Tablet; readonly seen: TabletSeen | undefined; readonly here: boolean }

const useFacts = ({ tablet, seen, here }: TabletLineProps): string => {
  const { journal } = useHouse().opened
  const { day } = useNow()
  if (tablet.revoked) return words.revoked
  if (seen === undefined) return here ? words.here : words.never
  const clock = Math.abs(seen.off) > noticed ? [words.clock(seen.off)] : []
  return [...(here ? [words.here] : [words.seen(seen, day, journal.clock())]), words.version(seen.app), words.pending(seen.have.pending), ...clock].join(' · ')
}

function TabletLine(props: TabletLineProps) {
  const { tablet, seen, here } = props
  const facts = useFacts(props)
  const name = tablet.name ?? words.unnamed
  return (
    <div className={s.past}>
      <div>
        <p className={s.strong}>{name}</p>
        <p className={s.muted}>{facts}</p>
      </div>
      {!tablet.revoked && !here && <RetireKey dev={tablet.dev} name={name} pending={seen?.have.pending ?? 0} />}
    </div>
  )
}

function RetireKey(about: { readonly dev: DeviceId; readonly name: string; readonly pending: number }) {
  const { exchange } = useExchange()
  const [asking, setAsking] = useState(false)
  if (exchange === undefined) return null
  return (
    <>
      <Key name={words.retire.goNamed(about.name)} onPress={() => setAsking(true)}>{words.retire.go}</Key>
      {asking && <RetireDialog {...about} exchange={exchange} onClose={() => setAsking(false)} />}
    </>
  )
}
