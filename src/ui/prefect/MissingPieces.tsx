import { useLocation } from 'wouter'
import { useRegister } from '#ui/app/house.ts'
import { writeFigureView } from '#ui/figures/views.ts'
import { hasNewAnswers } from '#ui/prefect/hasNewAnswers.ts'
import { missingOf } from '#ui/prefect/missingOf.ts'
import { writePiece } from '#ui/prefect/pieces.ts'
import type { PrefectYear } from '#ui/prefect/prefectYear.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { prefect } from '#ui/texts/prefect.ts'

const { missing: words } = prefect

/** What the document will not say, and where to say it; a closed year keeps the answers of then, and asks for another closing where there are others. */
export function MissingPieces({ year }: { readonly year: PrefectYear }) {
  const { closing, period } = year
  const register = useRegister()
  const [, navigate] = useLocation()
  if (closing === undefined) return <StillMissing year={year} />
  if (!hasNewAnswers(register, closing)) return null
  return <Alert tone="info" action={<Key onPress={() => navigate(writeFigureView('clotures', period))}>{prefect.toClosings}</Key>}>{words.sinceClosing}</Alert>
}

function StillMissing({ year: { letterhead, means, period } }: { readonly year: PrefectYear }) {
  const [, navigate] = useLocation()
  const missing = missingOf(letterhead, means)
  const all = [...missing.means, ...missing.house]
  if (all.length === 0) return null
  const keys = (
    <>
      {missing.means.length > 0 && <Key onPress={() => navigate(writePiece('moyens', period))}>{words.toMeans}</Key>}
      {missing.house.length > 0 && <Key onPress={() => navigate('/reglages')}>{words.toSettings}</Key>}
    </>
  )
  return <Alert tone="info" action={keys}>{words.sentence(all.map(words.word))}</Alert>
}
