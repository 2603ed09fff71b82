import ArrowLeft from 'lucide-react/icons/arrow-left'
import FileUp from 'lucide-react/icons/file-up'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Landing } from '#ui/parts/Landing.tsx'
import { opening } from '#ui/texts/opening.ts'

/** A second tablet comes with the exchange between tablets; until then a backup can be read. */
export function JoinRegister({ onRestore, onBack }: { readonly onRestore: () => void; readonly onBack: () => void }) {
  const { heading, lines, notYet, meanwhile, restore } = opening.join
  return (
    <Landing lines={lines} heading={heading}>
      <Alert tone="info">{notYet}</Alert>
      <p>{meanwhile}</p>
      <KeyRow>
        <Key icon={FileUp} tall onPress={onRestore}>
          {restore}
        </Key>
        <Key variant="quiet" icon={ArrowLeft} onPress={onBack}>
          {opening.back}
        </Key>
      </KeyRow>
    </Landing>
  )
}
