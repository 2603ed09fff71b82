import { useLocation } from 'wouter'
import { missingOf } from '#ui/prefect/missingOf.ts'
import { writePiece } from '#ui/prefect/pieces.ts'
import type { PrefectYear } from '#ui/prefect/prefectYear.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { prefect } from '#ui/texts/prefect.ts'

const { missing: words } = prefect

/** What the document will not say, and where to say it; nothing for a closed year, which keeps the answers of then. */
export function MissingPieces({ year: { letterhead, means, period, closing } }: { readonly year: PrefectYear }) {
  const [, navigate] = useLocation()
  const missing = missingOf(letterhead, means)
  const all = [...missing.means, ...missing.house]
  if (closing !== undefined || all.length === 0) return null
  const keys = (
    <>
      {missing.means.length > 0 && <Key onPress={() => navigate(writePiece('moyens', period))}>{words.toMeans}</Key>}
      {missing.house.length > 0 && <Key onPress={() => navigate('/reglages')}>{words.toSettings}</Key>}
    </>
  )
  return <Alert tone="info" action={keys}>{words.sentence(all.map(words.word))}</Alert>
}
