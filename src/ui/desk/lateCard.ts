import { codeSoon } from '#ui/app/later.ts'

/** The card of whoever is at the desk: nobody is, when it opens. */
export const lateCard = codeSoon(async () => (await import('#ui/desk/Card.tsx')).Card)
