import { CodeKept, CodeSheet } from '#ui/opening/CodeKept.tsx'
import { Landing } from '#ui/parts/Landing.tsx'
import { opening } from '#ui/texts/opening.ts'

type RecoveryCodeProps = {
  readonly place: string
  readonly agent: string
  readonly code: string
  readonly clock: () => number
  readonly onDone: () => void
}

/** Shown once: without the phrase nor this code the names are lost (sync.md, "Encryption"). One goes on when it is on paper. */
export function RecoveryCode({ place, agent, code, clock, onDone }: RecoveryCodeProps) {
  const { heading, lines, why, go, sheet } = opening.code
  return (
    <>
      <Landing lines={lines} heading={heading}>
        <p>{why}</p>
        <CodeKept code={code} go={go} tall onDone={onDone} />
      </Landing>
      <CodeSheet place={place} agent={sheet.agent(agent)} code={code} clock={clock} />
    </>
  )
}
