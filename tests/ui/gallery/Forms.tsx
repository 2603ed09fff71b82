import { useState } from 'react'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { FileField } from '#ui/parts/FileField.tsx'
import { PasswordField } from '#ui/parts/PasswordField.tsx'
import { Progress } from '#ui/parts/Progress.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { Stepper } from '#ui/parts/Stepper.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { TextField } from '#ui/parts/TextField.tsx'

const grounds = [
  { value: 'onRequest', word: 'à sa demande' },
  { value: 'silent', word: 'sans manifestation' },
] as const

export function Forms() {
  const [text, type] = useState('Awa')
  const [rounds, count] = useState(2)
  const [ground, choose] = useState<'onRequest' | 'silent'>('silent')
  const [proof, tick] = useState(true)
  return (
    <main style={{ display: 'grid', gap: 20, padding: 20, maxWidth: 640 }}>
      <h1>Formulaires</h1>
      <TextField label="Nom du lieu" value={text} onChange={type} hint="Comme on le dit au guichet." />
      <TextField label="Date de naissance" type="date" value="1985-03-12" onChange={type} optional />
      <TextField label="Nombre" type="number" value="3" onChange={type} error="Il en reste deux." />
      <PasswordField label="Phrase secrète" value={text} onChange={type} />
      <TextArea label="Note" value={text} onChange={type} maxLength={200} />
      <SelectField label="Motif" options={grounds} value={ground} onChange={choose} />
      <CheckField label="Justificatif vu" checked={proof} onChange={tick} hint="Sans le garder." />
      <FileField label="Fichiers du registre" multiple onChoose={() => undefined} />
      <Stepper label="Tournées" value={rounds} onChange={count} min={1} max={4} />
      <Progress label="Import en cours" value={3000} max={20000} onCancel={() => undefined} />
    </main>
  )
}
