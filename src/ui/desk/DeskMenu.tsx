import FileText from 'lucide-react/icons/file-text'
import ListChecks from 'lucide-react/icons/list-checks'
import Signpost from 'lucide-react/icons/signpost'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import { later } from '#ui/app/later.ts'
import { Menu } from '#ui/parts/Menu.tsx'
import { accueil } from '#ui/texts/accueil.ts'

const ReferralDialog = later(async () => (await import('#ui/desk/ReferralDialog.tsx')).ReferralDialog)

const words = accueil.menu

/** Rare things of the desk that are about nobody on the card. */
export function DeskMenu() {
  const [, navigate] = useLocation()
  const [sending, send] = useState(false)
  const items = [
    { word: words.referral, icon: Signpost, onChoose: () => send(true) },
    { word: words.copy, icon: ListChecks, onChoose: () => navigate('/rattrapage') },
    { word: words.sheet, icon: FileText, onChoose: () => navigate('/rattrapage?vue=feuille') },
    { word: words.breakdown, icon: TriangleAlert, onChoose: () => navigate('/rattrapage?vue=panne') },
  ]
  return (
    <>
      <Menu label={words.label} items={items} />
      <Suspense>{sending && <ReferralDialog onClose={() => send(false)} />}</Suspense>
    </>
  )
}
