import { Suspense, useCallback, useEffect, useLayoutEffect, useMemo } from 'react'
import { useLocation, useRouter } from 'wouter'
import { lateCode } from '#kernel/lateCode.ts'
import type { LateCode } from '#kernel/lateCode.ts'
import type { Safe } from '#desk/ports.ts'
import { inTheEnd } from '#ui/app/asking.ts'
import { ClosingContext } from '#ui/app/ClosingContext.ts'
import { DeskTree } from '#ui/app/DeskTree.tsx'
import { Shell } from '#ui/app/Shell.tsx'
import { StartingPage } from '#ui/app/StartingPage.tsx'
import { Watch } from '#ui/app/Watch.tsx'
import type { Desk } from '#ui/app/createDesk.ts'
import { DoorContext } from '#ui/app/door.ts'
import type { Door } from '#ui/app/door.ts'
import { endGuest, useGuest } from '#ui/app/guest.ts'
import type { Guest } from '#ui/app/guest.ts'
import { HouseContext } from '#ui/app/house.ts'
import { keepStorage } from '#ui/app/keepStorage.ts'
import { bringFollowingWhenIdle, codeSoon, later, partOf, soon, whenFollowed } from '#ui/app/later.ts'
import { useLoud } from '#ui/app/openHouse.ts'
import { hasPin } from '#ui/app/stage.ts'
import type { OpenStage } from '#ui/app/stage.ts'
import { stand } from '#ui/app/standing.ts'
import { useKeptDrafts } from '#ui/app/useKeptDrafts.ts'
import { AddressContext } from '#ui/app/useTreeLocation.ts'
import { useClosingTime } from '#ui/app/useClosingTime.ts'
import { noteError } from '#ui/app/useLastError.ts'
import { useLockKey } from '#ui/app/useLockKey.ts'
import { useTrees } from '#ui/app/useTrees.ts'
import { ErrorBoundary } from '#ui/parts/ErrorBoundary.tsx'

const guard = lateCode(async () => (await import('#ui/opening/GuardScreen.tsx')).GuardScreen)
const GuardScreen = partOf(guard)
const GuestScreen = later(async () => (await import('#ui/guest/GuestScreen.tsx')).GuestScreen)

const keeping = codeSoon(async () => (await import('#ui/app/keepBackups.ts')).keepBackups)

const reading = codeSoon(async () => (await import('#ui/app/readAhead.ts')).readAhead)

type House = OpenStage['house']

// Nobody waits for it.
const beginLater = (house: House, { bring }: LateCode<(house: House) => () => void>): (() => void) => {
  let stop = (): void => undefined
  let gone = false
  void whenFollowed().then(() => inTheEnd(bring)).then((begin) => { if (!gone) stop = begin(house) })
  return () => {
    gone = true
    stop()
  }
}

// In memory by the time that the disk may be lost.
const FailurePage = soon(async () => (await import('#ui/app/FailurePage.tsx')).FailurePage)
const RescueKey = soon(async () => (await import('#ui/app/RescueKey.tsx')).RescueKey)

type OpenDeskProps = { readonly safe: Safe; readonly desk: Desk; readonly stage: OpenStage }

/** An open register: the desk of each of its agents, one shown at a time; the lock; and the page that takes their place when the tablet can keep nothing more. */
export function OpenDesk(props: OpenDeskProps) {
  const { desk, stage, stage: { house, agent } } = props
  const { opened } = house
  const near = useClosingTime(opened.agents.until, opened.journal.clock, desk)
  useEffect(() => keepStorage(opened), [opened])
  useLayoutEffect(() => {
    stand(agent)
    return () => stand(undefined)
  }, [agent])
  useEffect(() => beginLater(house, keeping), [house])
  useEffect(() => beginLater(house, reading), [house])
  useEffect(bringFollowingWhenIdle, [])
  useKeptDrafts(opened, stage.guard === undefined ? agent : undefined)
  // The lock must be there at once, whatever the network and the version are by then.
  useEffect(() => {
    if (hasPin(opened)) void whenFollowed().then(() => inTheEnd(guard.bring))
  }, [opened])
  return (
    <HouseContext value={house}>
      <DoorContext value={useLeaving(desk)}>
        <AddressContext value={useRouter()}>
          <ClosingContext value={near}>
            <ErrorBoundary rescue={<Suspense><RescueKey /></Suspense>} onError={noteError}>
              <Desks {...props} />
            </ErrorBoundary>
          </ClosingContext>
        </AddressContext>
      </DoorContext>
    </HouseContext>
  )
}

const useLeaving = (desk: Desk): Door => {
  const [, navigate] = useLocation()
  return useMemo(() => {
    const from = (goOut: () => void) => () => {
      navigate('/')
      goOut()
    }
    return { close: from(desk.close), quitDemo: from(desk.quitDemo), resetDemo: desk.resetDemo, lock: desk.lock }
  }, [desk, navigate])
}

function Desks({ safe, desk, stage }: OpenDeskProps) {
  const { failed } = useLoud()
  const guarded = stage.guard !== undefined
  const loud = failed !== undefined && !guarded
  const guest = useFaced(guarded, loud)
  const { shown, trees, led, formKept } = useTrees(guarded || guest !== undefined ? undefined : stage.agent)
  return (
    <>
      {loud && <Suspense><FailurePage {...failed} /></Suspense>}
      <div hidden={loud}>
        {trees.map((tree) => (
          <LedTree key={tree.agent} tree={tree} shown={tree.agent === shown} led={led} />
        ))}
      </div>
      {guest !== undefined && <Suspense><GuestScreen guest={guest} onBack={endGuest} /></Suspense>}
      {guarded ? (
        <Suspense fallback={<StartingPage demo={false} />}>
          <GuardScreen {...{ safe, desk, stage, formKept }} />
        </Suspense>
      ) : (
        <Awake desk={desk} demo={stage.house.opened.demo} />
      )}
    </>
  )
}

// The key locks after it has closed the question that AgentDoor may have open over the desk.
function Awake({ desk, demo }: { readonly desk: Desk; readonly demo: boolean }) {
  useLockKey(() => setTimeout(() => desk.lock('locked')))
  return demo ? null : <Watch desk={desk} />
}

// A lock and a tablet that keeps nothing more come before a guest; whoever unlocks finds their desk again.
const useFaced = (guarded: boolean, loud: boolean): Guest | undefined => {
  const { guest } = useGuest()
  useLayoutEffect(() => {
    if (guarded) endGuest()
  }, [guarded])
  return guarded || loud ? undefined : guest
}

type LedTreeProps = Pick<Parameters<typeof DeskTree>[0], 'tree' | 'shown'> & Pick<ReturnType<typeof useTrees>, 'led'>

function LedTree({ tree, shown, led }: LedTreeProps) {
  const { agent } = tree
  const onLed = useCallback((href: string) => led(agent, href), [led, agent])
  return (
    <DeskTree tree={tree} shown={shown} onLed={onLed}>
      {useMemo(() => <Shell />, [])}
    </DeskTree>
  )
}
