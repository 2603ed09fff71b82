import { useLocation } from 'wouter'
import { missingOf } from '#ui/prefect/missingOf.ts'
import { writePiece } from '#ui/prefect/pieces.ts'
import type { PrefectYear } from '#ui/prefect/prefectYear.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { prefect } from '#ui/texts/prefect.ts'
import type { Missing } from '#ui/texts/prefect.ts'

const { missing: words } = prefect

/** What the document will not say, and where to say it; nothing for a closed year, which keeps the answers of then. */
export function MissingPieces({ year: { letterhead, means, period, closing } }: { readonly year: PrefectYear }) {
  const missing = missingOf(letterhead, means)
  if (closing !== undefined) return null
  return (
    <>
      <Lacking missing={missing.means} go={words.toMeans} href={writePiece('moyens', period)} />
      <Lacking missing={missing.house} go={words.toSettings} href="/reglages" />
    </>
  )
}

function Lacking({ missing, go, href }: { readonly missing: readonly Missing[]; readonly go: string; readonly href: string }) {
  const [, navigate] = useLocation()
  if (missing.length === 0) return null
  const sentence = words.sentence(missing.map(words.word))
  return <Alert tone="info" action={<Key onPress={() => navigate(href)}>{go}</Key>}>{`${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`}</Alert>
}
