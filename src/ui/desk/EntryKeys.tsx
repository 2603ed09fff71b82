import Footprints from 'lucide-react/icons/footprints'
import UserPlus from 'lucide-react/icons/user-plus'
import { Suspense, useState } from 'react'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { later } from '#ui/app/later.ts'
import { useAct } from '#ui/app/useAct.ts'
import type { Desk } from '#ui/desk/useDesk.ts'
import { Key } from '#ui/parts/Key.tsx'
import { accueil } from '#ui/texts/accueil.ts'

const NewPersonDialog = later(async () => (await import('#ui/desk/NewPersonDialog.tsx')).NewPersonDialog)

/** Those who have no row to tap yet: who gives no name, and who comes for the first time. */
export function EntryKeys({ desk }: { readonly desk: Desk }) {
  const act = useAct()
  const [opening, setOpening] = useState(false)
  return (
    <>
      <Key icon={Footprints} tall onPress={() => void act(recordAnonymousPassage({}))}>{accueil.keys.anonymous}</Key>
      <Key icon={UserPlus} tall onPress={() => setOpening(true)}>{accueil.keys.newPerson}</Key>
      <Suspense>{opening && <NewPersonDialog onOpen={desk.open} onClose={() => setOpening(false)} />}</Suspense>
    </>
  )
}
