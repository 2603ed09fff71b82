import Printer from 'lucide-react/icons/printer'
import { useCallback, useState } from 'react'
import { giveCard, withdrawCard } from '#desk/giveCard.ts'
import type { PersonId } from '#domain/ids.ts'
import { cardsOf } from '#domain/person/cards.ts'
import type { Card } from '#domain/person/cards.ts'
import { spokenName } from '#domain/person/description.ts'
import type { Description } from '#domain/person/description.ts'
import { whoIs } from '#domain/person/who.ts'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import { useNotedPrint } from '#ui/app/useNotedPrint.ts'
import { CardPaper } from '#ui/cards/CardPaper.tsx'
import s from '#ui/cards/CardDialog.module.css'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { cards } from '#ui/texts/cards.ts'
import { nameOf } from '#ui/texts/names.ts'

type CardDialogProps = { readonly person: PersonId; readonly onClose: () => void }

/** The card of a person: given, printed, replaced when it is lost, withdrawn. */
export function CardDialog({ person, onClose }: CardDialogProps) {
  const register = useRegister()
  const { opened: { journal } } = useHouse()
  const act = useAct()
  const card = cardsOf(register, person).at(-1)
  const give = () => void act(giveCard({ person, id: journal.newId() }))
  return (
    <Dialog open title={cards.title(nameOf(register, person))} onClose={onClose}>
      {card === undefined ? (
        <div className={s.stack}>
          <p>{cards.none}</p>
          <KeyRow><Key variant="filled" onPress={give}>{cards.give}</Key></KeyRow>
        </div>
      ) : (
        <Given {...{ person, card }} onLost={give} />
      )}
    </Dialog>
  )
}

const written = ['none', 'first', 'whole'] as const
type Written = (typeof written)[number]

const nameOn = (who: Description, how: Written): string => (how === 'none' ? '' : how === 'first' ? (who.firstName ?? who.nickname ?? '') : spokenName(who))

type GivenProps = { readonly person: PersonId; readonly card: Card; readonly onLost: () => void }

function Given({ person, card, onLost }: GivenProps) {
  const act = useAct()
  const who = whoIs(useRegister(), person)
  const [how, setHow] = useState<Written>('none')
  const note = useNoteAccess()
  const print = useNotedPrint(useCallback(() => note('fileExported', { person, detail: cards.print }), [note, person]))
  return (
    <div className={s.stack}>
      <p>{cards.text}</p>
      <Segmented label={cards.name} options={written.map((value) => ({ value, word: cards.names[value] }))} value={how} onChange={setHow} />
      <CardPaper code={card.code} name={nameOn(who, how)} />
      <KeyRow>
        <Key variant="filled" icon={Printer} onPress={print}>{cards.print}</Key>
        <Key onPress={onLost}>{cards.lost}</Key>
        <Key variant="quiet" onPress={() => void act(withdrawCard({ person, card: card.fact }))}>{cards.withdraw}</Key>
      </KeyRow>
    </div>
  )
}
