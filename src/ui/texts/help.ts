// The help: what to do, in the words of the keys; found offline, like everything here (desk.md §8).
import { helpOfDesk } from '#ui/texts/helpOfDesk.ts'
import { helpOfRooms } from '#ui/texts/helpOfRooms.ts'
import type { HelpEntry } from '#ui/texts/helpOfRooms.ts'
import { news } from '#ui/texts/news.ts'

export const help = {
  open: 'Aide',
  title: 'Aide',
  search: 'Chercher dans l’aide',
  hint: 'Un mot suffit : « courrier », « erreur », « hors ligne »…',
  here: (room: string) => `Ici : ${room}`,
  everywhere: 'Partout',
  otherRoom: (room: string) => room,
  news: 'Quoi de neuf',
  shortcuts: 'Raccourcis clavier',
  keys: 'Touches',
  does: 'Ce qu’elles font',
  nothing: (typed: string) => `Rien ne répond à « ${typed} ». Essayez un seul mot.`,
  found: (n: number) => (n === 1 ? '1 réponse' : `${String(n)} réponses`),
} as const

export const shortcuts: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: '/ ou F2', does: 'Aller à la recherche' },
  { keys: '↑ ↓ puis Entrée', does: 'Choisir dans la liste, ouvrir' },
  { keys: '1 à 9', does: 'Toucher une case de la fiche ouverte : 1 pour le passage, puis les prestations dans l’ordre' },
  { keys: 'Ctrl + Z', does: 'Annuler la dernière action' },
  { keys: 'Échap', does: 'Fermer ce qui est au-dessus' },
  { keys: '?', does: 'Ouvrir cette aide' },
  { keys: 'Ctrl + Maj + L', does: 'Verrouiller' },
  { keys: 'Alt + 1, 2, 3', does: 'Au tri du courrier : lettre, avis, colis' },
]

/** Words of a question that no answer is found by, folded: "comment on fait pour…". */
export const idleWords: ReadonlySet<string> = new Set(
  'a ai au aux avec c ce ces cet cette comment d dans de des dois doit du elle en est et fait faire faut il ils j je l la le les leur lui ma me mes mon n ne nous on ont ou par pas peut peux plus pour qu que quel quelle quelqu quelque quoi s sa se si son suis sur t un une vous veux y'.split(' '),
)

export const helpEntries: readonly HelpEntry[] = [...helpOfDesk, ...helpOfRooms]

/** What stands below the answers, as it is found: the shortcuts, and what each version brought. */
export const foundBelow: readonly HelpEntry[] = [
  { place: 'everywhere', title: help.shortcuts, lines: shortcuts.map(({ keys, does }) => `${keys} : ${does}`) },
  ...news.map(({ title, lines }): HelpEntry => ({ place: 'everywhere', title: `${help.news} : ${title.toLowerCase()}`, lines, also: 'nouveautés changements' })),
]
