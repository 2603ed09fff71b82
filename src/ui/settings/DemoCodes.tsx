import { useHouse } from '#ui/app/house.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { security } from '#ui/texts/security.ts'

/** Says in the demonstration, wherever codes are chosen, that they open nothing there. */
export function DemoCodes() {
  const { demo } = useHouse().opened
  return demo ? <Alert tone="info">{security.demoCodes}</Alert> : null
}
