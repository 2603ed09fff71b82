import { groupedCode } from '#domain/person/cards.ts'
import s from '#ui/cards/CardDialog.module.css'
import { QrPicture } from '#ui/exchange/QrPicture.tsx'
import { cards } from '#ui/texts/cards.ts'

/** The card, as large as a bank's: whoever finds it learns no name that was not asked for, and not what house it opens. */
export function CardPaper({ code, name }: { readonly code: string; readonly name: string }) {
  return (
    <div className={s.paper} data-print-sheet="">
      <div className={s.card}>
        <div className={s.square}><QrPicture text={code} label={cards.picture} /></div>
        <div className={s.words}>
          {name !== '' && <p className={s.name}>{name}</p>}
          <p className={s.code}><span className="visuallyHidden">{cards.code} </span>{groupedCode(code)}</p>
        </div>
      </div>
      <p className={s.cut}>{cards.cut}</p>
    </div>
  )
}
