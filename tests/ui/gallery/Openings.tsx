import CircleCheck from 'lucide-react/icons/circle-check'
import Lock from 'lucide-react/icons/lock'
import Play from 'lucide-react/icons/play'
import Stamp from 'lucide-react/icons/stamp'
import TabletSmartphone from 'lucide-react/icons/tablet-smartphone'
import { useState } from 'react'
import { Key } from '#ui/parts/Key.tsx'
import { Landing } from '#ui/parts/Landing.tsx'
import { LandingKey } from '#ui/parts/LandingKey.tsx'
import { Opening } from '#ui/parts/Opening.tsx'
import { PasswordField } from '#ui/parts/PasswordField.tsx'

const press = () => undefined

export function First() {
  return (
    <Landing
      lines={['Le registre de l’accueil de jour,', 'qui marche aussi sans réseau.']}
      heading={['Bonjour.', 'Par où commencer ?']}
      foot={
        <span style={{ display: 'flex', gap: 10, alignItems: 'center' }}>
          <Lock size="1.25rem" /> Les noms sont chiffrés avant de quitter la tablette.
        </span>
      }
    >
      <LandingKey icon={Play} tone="demo" word="Démonstration" text="Une maison inventée pour s’exercer. Rien n’est gardé." onPress={press} />
      <LandingKey icon={Stamp} word="Créer le registre" text="Première tablette de la maison : dix minutes, une phrase secrète." onPress={press} />
      <LandingKey icon={TabletSmartphone} word="Rejoindre un registre" text="Une autre tablette sert déjà : elle montre un code à lire." onPress={press} />
    </Landing>
  )
}

export function Locked() {
  const [secret, type] = useState('')
  return (
    <Opening
      hour="9 h 24"
      date="mardi 17 novembre"
      lines={[{ icon: CircleCheck, text: 'Tout est synchronisé' }]}
      foot="La Boussole, poste 2, registre verrouillé"
      title="Ouvrir le bureau"
    >
      <PasswordField label="Phrase secrète" value={secret} onChange={type} error="Ce n’est pas la bonne phrase." />
      <Key variant="filled" type="submit">
        Ouvrir le bureau
      </Key>
    </Opening>
  )
}
