import Lock from 'lucide-react/icons/lock'
import type { Right } from '#domain/agents/rights.ts'
import s from '#ui/app/UpdateOffer.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { reserved } from '#ui/texts/reserved.ts'

/** In place of a page that is not theirs, the Accueil and this: calm, and whom to ask. */
export function Reserved({ right }: { readonly right: Right }) {
  return (
    <div className={s.offer}>
      <Alert tone="info" icon={Lock} urgent>{reserved.sentence(right)}</Alert>
    </div>
  )
}
