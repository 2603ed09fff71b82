import Footprints from 'lucide-react/icons/footprints'
import UserPlus from 'lucide-react/icons/user-plus'
import { Suspense } from 'react'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { later } from '#ui/app/later.ts'
import { useLayer } from '#ui/app/layers.ts'
import { useAct } from '#ui/app/useAct.ts'
import type { Desk } from '#ui/desk/useDesk.ts'
import { Key } from '#ui/parts/Key.tsx'
import { accueil } from '#ui/texts/accueil.ts'

const NewPersonDialog = later(async () => (await import('#ui/desk/NewPersonDialog.tsx')).NewPersonDialog)

const newPerson = (word: string): 'new' | undefined => (word === 'new' ? word : undefined)

/** Those who have no row to tap yet: who gives no name, and who comes for the first time. */
export function EntryKeys({ desk }: { readonly desk: Desk }) {
  const act = useAct()
  const [opening, open] = useLayer('entry', newPerson)
  return (
    <>
      <Key icon={Footprints} tall onPress={() => void act(recordAnonymousPassage({}))}>{accueil.keys.anonymous}</Key>
      <Key icon={UserPlus} tall onPress={() => open('new')}>{accueil.keys.newPerson}</Key>
      <Suspense>{opening !== undefined && <NewPersonDialog onOpen={desk.open} onClose={() => open(undefined)} />}</Suspense>
    </>
  )
}
