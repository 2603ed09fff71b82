import Users from 'lucide-react/icons/users'
import { recordHousehold } from '#desk/recordHousehold.ts'
import type { PersonId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNotedFile } from '#ui/app/useNotedFile.ts'
import { useRight } from '#ui/app/useRole.ts'
import { HouseholdMembers } from '#ui/desk/HouseholdMembers.tsx'
import s from '#ui/desk/PersonFields.module.css'
import { useHousehold } from '#ui/desk/useHousehold.ts'
import type { Relative } from '#ui/desk/useHousehold.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { accueil } from '#ui/texts/accueil.ts'
import { household as words } from '#ui/texts/household.ts'
import { nameOf } from '#ui/texts/names.ts'

type Household = ReturnType<typeof useHousehold>

/** Those who live together: one tap notes all who came in, and says whose news is still to be asked for (metier.md §4). */
export function HouseholdDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const act = useAct()
  const household = useHousehold(person)
  useNotedFile(person)
  const keepsFiles = useRight('files')
  const { relatives, kin, coming, heads, unheard } = household
  const n = coming.length + heads
  const isAlone = relatives.length + kin.length === 1
  const note = () => {
    void act(recordHousehold({ people: coming, heads }))
    onClose()
  }
  const actions = (
    <>
      <Key onPress={onClose}>{words.close}</Key>
      {isAlone || <Key icon={Users} variant="filled" disabled={n === 0} onPress={note}>{words.note(n)}</Key>}
    </>
  )
  return (
    <Dialog open title={words.title(nameOf(register, person))} onClose={onClose} actions={actions}>
      <div className={s.stack}>
        {isAlone ? <p>{words.alone}</p> : <Coming household={household} />}
        {unheard.map((one) => <Alert key={one} tone="info">{words.noSign(nameOf(register, one))}</Alert>)}
        {keepsFiles && <HouseholdMembers person={person} relatives={relatives} />}
      </div>
    </Dialog>
  )
}

function Coming({ household }: { readonly household: Household }) {
  const { relatives, kin, coming, mayCome, turn, isKinHere, turnKin } = household
  return (
    <fieldset className={s.stack}>
      <legend>{words.who}</legend>
      {relatives.map((one) => (mayCome(one) ? <Ticked key={one.person} one={one} checked={coming.includes(one.person)} onTurn={turn} /> : <Told key={one.person} one={one} />))}
      {kin.flatMap(({ fact, who }) =>
        who === undefined ? [] : [<CheckField key={fact.id} label={words.ayantDroit(who)} hint={words.counted} checked={isKinHere(fact.id)} onChange={() => turnKin(fact.id)} />])}
    </fieldset>
  )
}

function Ticked({ one, checked, onTurn }: { readonly one: Relative; readonly checked: boolean; readonly onTurn: (person: PersonId) => void }) {
  return <CheckField label={nameOf(useRegister(), one.person)} checked={checked} onChange={() => onTurn(one.person)} />
}

function Told({ one: { person, isOut, passage } }: { readonly one: Relative }) {
  return (
    <p>
      <strong>{nameOf(useRegister(), person)}</strong>
      <span className={s.rest}>{` : ${isOut ? accueil.card.keptOut : words.came(passage.at)}`}</span>
    </p>
  )
}
