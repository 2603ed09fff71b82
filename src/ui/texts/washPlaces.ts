// Réglages: the cabins and machines of Douches et linge.
import type { Place, PlaceKind } from '#domain/washroom/words.ts'

const kinds: Readonly<Record<PlaceKind, string>> = { cabin: 'Cabine', machine: 'Machine' }

export const washPlaces = {
  title: 'Cabines et machines',
  hint: 'Chacune a son cadran dans Douches et linge, et prend le suivant de sa file.',
  none: 'Aucune pour le moment : les douches et le linge se notent sans file.',
  fact: ({ minutes, uncounted }: Place, prestation: string) => `${uncounted === true ? 'Ne compte pas' : prestation} · ${String(minutes)} min`,
  add: 'Ajouter une cabine ou une machine',
  editNamed: (name: string) => `Modifier : ${name}`,
  remove: 'Retirer',
  removeNamed: (name: string) => `Retirer : ${name}`,
  newTitle: 'Nouvelle cabine ou machine',
  editTitle: (name: string) => `Modifier ${name}`,
  name: 'Nom',
  nameHint: 'Comme sur la porte : « Cabine 1 », « Lave-linge 2 ».',
  nameMissing: 'Indiquez un nom.',
  nameTaken: 'Une autre porte déjà ce nom.',
  kind: 'Ce que c’est',
  kinds: (['cabin', 'machine'] as const).map((value) => ({ value, word: kinds[value] })),
  prestation: 'File',
  minutes: 'Durée habituelle, en minutes',
  minutesHint: 'Au-delà, le cadran le signale.',
  minutesWrong: 'Indiquez un nombre entier de minutes, de 1 à 240.',
  uncounted: 'Ne compte pas comme prestation',
  uncountedHint: 'Un sèche-linge : la tournée est déjà comptée par le lave-linge.',
  verb: 'Enregistrer',
  keep: 'Laisser',
} as const
