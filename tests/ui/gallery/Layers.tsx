import Inbox from 'lucide-react/icons/inbox'
import { useState } from 'react'
import { Alert } from '#ui/parts/Alert.tsx'
import { ConfirmDialog } from '#ui/parts/ConfirmDialog.tsx'
import { CrashPage } from '#ui/parts/CrashPage.tsx'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'

export function Layers() {
  const [open, setOpen] = useState(true)
  return (
    <>
      <EmptyState icon={Inbox} action={<Key onPress={() => setOpen(true)}>Ouvrir</Key>}>
        Personne n’a encore été noté aujourd’hui.
      </EmptyState>
      <Alert tone="ok">Import terminé</Alert>
      <Alert tone="bad">Le disque est plein.</Alert>
      <Alert tone="info">Une mise à jour attend.</Alert>
      <PrintSheet title="Feuille du jour" place="La Boussole" date="17 novembre 2026" preview>
        <p>Douze personnes.</p>
      </PrintSheet>
      <CrashPage error={new RangeError('x')} rescue={<Key>Exporter</Key>} />
      <ConfirmDialog
        open={open}
        title="Radier Mme Traoré ?"
        verb="Radier Mme Traoré"
        keep="Garder la domiciliation"
        danger
        onConfirm={() => setOpen(false)}
        onClose={() => setOpen(false)}
      >
        <p>Aucun signe de vie depuis le 10 août. La décision sera écrite avec son motif, sa date et votre nom.</p>
      </ConfirmDialog>
    </>
  )
}
