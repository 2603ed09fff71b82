import { useEffect, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { Desk } from '#ui/app/createDesk.ts'
import { DoorContext } from '#ui/app/door.ts'
import { HouseContext } from '#ui/app/house.ts'
import type { House } from '#ui/app/house.ts'
import { FailurePage } from '#ui/app/FailurePage.tsx'
import { RescueKey } from '#ui/app/RescueKey.tsx'
import { Shell } from '#ui/app/Shell.tsx'
import { keepStorage } from '#ui/app/keepStorage.ts'
import { noteError } from '#ui/app/useLastError.ts'
import { useLoud } from '#ui/app/openHouse.ts'
import { ErrorBoundary } from '#ui/parts/ErrorBoundary.tsx'

/** An open register: its rooms, and the page that takes their place when the tablet can keep nothing more. */
export function OpenDesk({ house, desk }: { readonly house: House; readonly desk: Desk }) {
  const [, navigate] = useLocation()
  const { failed } = useLoud()
  const door = useMemo(() => {
    const from = (goOut: () => void) => () => {
      navigate('/')
      goOut()
    }
    return { close: from(desk.close), quitDemo: from(desk.quitDemo), resetDemo: desk.resetDemo }
  }, [desk, navigate])
  useEffect(() => keepStorage(house.opened), [house])
  return (
    <HouseContext value={house}>
      <DoorContext value={door}>
        <ErrorBoundary rescue={<RescueKey />} onError={noteError}>
          {failed !== undefined && <FailurePage {...failed} />}
          <div hidden={failed !== undefined}>
            <Shell />
          </div>
        </ErrorBoundary>
      </DoorContext>
    </HouseContext>
  )
}
