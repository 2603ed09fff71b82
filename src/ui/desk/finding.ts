import { codeSoon } from '#ui/app/later.ts'

/** What answers to a name that is typed: the search, and the letters that it underlines. The desk is painted before it comes. */
export const finding = codeSoon(async () => {
  const [{ findPeople }, { readQuery }, { peopleIndex }, { homonymsOf }, { markedName }] = await Promise.all([
    import('#ui/app/findPeople.ts'), import('#search/query.ts'), import('#search/peopleIndex.ts'), import('#search/lookAlikes.ts'), import('#ui/texts/markedName.ts'),
  ])
  return { findPeople, readQuery, peopleIndex, homonymsOf, markedName }
})

export type Finding = Awaited<ReturnType<typeof finding.bring>>
