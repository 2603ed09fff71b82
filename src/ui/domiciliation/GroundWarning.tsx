import { isLegalGround } from '#domain/domiciliation/words.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'

/** L264-5 does not know every ground: whoever signs is warned (metier.md §4). */
export function GroundWarning({ ground }: { readonly ground: Ground | '' }) {
  return ground === '' || isLegalGround(ground) ? null : <Alert tone="warn">{gestures.end.notLegal}</Alert>
}
