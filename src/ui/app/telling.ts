import { codeSoon } from '#ui/app/later.ts'

/** What an act is called, why one was refused, and how one is taken back: nobody records anything while the desk is only being painted. */
export const telling = codeSoon(async () => {
  const [acts, refusals, undo, withdrawal] = await Promise.all([
    import('#ui/texts/acts.ts'), import('#ui/texts/refusals.ts'),
    import('#desk/checkedUndo.ts').then(({ canUndo, isTakenBackInPlace }) => ({ canUndo, isTakenBackInPlace })), import('#desk/withdrawTap.ts'),
  ])
  return { ...acts, ...refusals, ...undo, ...withdrawal }
})

export type Telling = Awaited<ReturnType<typeof telling.bring>>
